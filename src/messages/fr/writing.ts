import { plural } from '../../lib/plural'

/** "Votre réponse", as it is said within a sentence. */
const within = (what: string) => what.charAt(0).toLowerCase() + what.slice(1)

const files = (count: number) =>
  plural('fr', count, {
    one: (n) => `${n} fichier`,
    many: (n) => `${n} de fichiers`,
    other: (n) => `${n} fichiers`,
  })

/** Groups of media types, and what people call them. */
const kinds: Readonly<Record<string, string>> = {
  'image/*': 'images',
  'video/*': 'vidéos',
  'audio/*': 'sons',
  'text/*': 'textes',
}

/** Whatever is written and sent: how far it has come, and what is kept meanwhile. */
export const writing = {
  /** Whose drafts there are isn't known yet. */
  opensLate:
    'Vous pourrez écrire ici dès que votre service d’assistance aura indiqué qui est connecté. Il ne l’a pas encore fait ; la question lui est reposée.',
  /** A draft that was there already. `{when}` is “il y a 34 minutes” or “20 nov. 09:14”. */
  draft: {
    restored: 'Texte restauré. Date d’écriture : {when}',
    /** It was to be sent. */
    notSent:
      'Ce texte n’a pas été envoyé : la page a été quittée avant l’envoi. Date d’écriture : {when}.',
    /** From another tab, where it can still be taken back. */
    leaving:
      'Ce texte est sur le point d’être envoyé depuis un autre onglet. Le modifier ici l’empêche de partir.',
    discard: 'Supprimer le brouillon',
    discarded: 'Brouillon supprimé.',
    restore: 'Restaurer le brouillon',
  },
  choices: {
    failed: 'Les choix ne se sont pas chargés.',
    again: 'Réessayer',
    /** Which choices, by the field's name. */
    againOf: (field: string) => `Réessayer de charger les choix\u00a0: ${field}`,
  },
  elsewhere: {
    sent: {
      title: 'L’envoi a été fait depuis un autre onglet',
      text: 'L’envoi est arrivé de là, et n’a pas été fait une seconde fois.',
    },
    changed: {
      title: 'Rien n’a été envoyé d’ici',
      text: 'Le texte a été modifié, supprimé ou envoyé dans un autre onglet juste avant. Ce qui figure ici est son état actuel.',
    },
  },
  sending: 'Envoi…',
  /** Another tab is sending something to the same ticket. */
  held: 'En attente d’un autre onglet qui envoie…',
  sendingFile: (name: string) => `Envoi\u00a0: ${name}…`,
  checking: 'Vérification de l’arrivée…',
  isKept: 'Ce que vous avez écrit est conservé.',
  /** Nothing of it was written, for certain. `what` begins a sentence, and can have either gender. */
  refused: {
    title: (what: string) => `L’envoi de ${within(what)} n’a pas abouti`,
    unread:
      'Des fichiers qui l’accompagnent peut-être ne peuvent pas être lus sur cet appareil pour le moment, et l’envoi ne se fait pas sans eux. Rouvrir l’élément de menu peut aider.',
    /** When a session has ended, by how long what was written lasts. */
    renew: {
      lasting:
        'Ce que vous avez écrit est conservé. Rouvrez l’élément de menu dans DeskDirector pour l’envoyer.',
      here: 'Copiez ce que vous avez écrit avant de rouvrir l’élément de menu dans DeskDirector : rien ne peut être stocké ici.',
      nothing: 'Rouvrez l’élément de menu dans DeskDirector pour continuer.',
    },
  },
  refusedFile: {
    title: (name: string) => `L’envoi du fichier ${name} n’a pas abouti`,
    stopped: 'Il a été arrêté avant l’arrivée.',
    kept: 'Le fichier est conservé ici, de même que les suivants.',
  },
  doubtful: {
    title: (what: string) => `Impossible de savoir si l’envoi de ${within(what)} a abouti`,
    titleOfFile: (name: string) => `Impossible de savoir si l’envoi du fichier ${name} a abouti`,
    absent: 'Le ticket, tel qu’il a été lu en dernier, ne le contient pas.',
    alike:
      'La même chose s’y trouve désormais, sans que l’on puisse savoir de qui elle vient. Regardez si c’est de vous : envoyée une fois de plus, elle pourrait y être en double.',
    advice: 'Un nouvel envoi vérifie d’abord si le texte est arrivé.',
    adviceOnFile: 'Le fichier est conservé ici. Un nouvel envoi vérifie d’abord s’il est arrivé.',
    adviceOnGoneFile:
      'Le fichier est parti avant l’ouverture de cette page, et n’a pas été conservé sur cet appareil. Regardez s’il est dans le ticket, et joignez-le de nouveau s’il n’y est pas.',
    renew: {
      lasting:
        'Ce que vous avez écrit est conservé. Rouvrez l’élément de menu dans DeskDirector : l’arrivée est alors vérifiée.',
      here: 'Copiez ce que vous avez écrit, rouvrez l’élément de menu dans DeskDirector, et regardez si l’envoi est arrivé : rien ne peut être stocké ici.',
      nothing: 'Rouvrez l’élément de menu dans DeskDirector, et regardez si l’envoi est arrivé.',
    },
  },
  checkAgain: 'Vérifier de nouveau',
  sendAgain: 'Envoyer de nouveau',
  edit: 'Modifier mon texte',
  isThere: 'C’est arrivé, supprimer mon texte',
  isFileThere: 'C’est arrivé, supprimer ma copie',
  isSeenTo: 'Continuer sans le fichier',
  dismiss: 'Ignorer',
  kept: {
    device: 'Brouillon conservé sur cet appareil',
    session: 'Brouillon conservé jusqu’à la fermeture de cet onglet',
    page: 'Brouillon conservé seulement tant que cette page est ouverte',
  },
  files: {
    list: 'Fichiers à envoyer',
    attach: 'Joindre des fichiers',
    total: (count: number, size: string) => `${files(count)}, ${size}`,
    remove: (name: string) => `Retirer ${name}`,
    notKept: 'seulement tant que cette page est ouverte',
    /** A picture that was pasted, by the time: it has no name of its own. */
    pasted: (time: string, ending: string) => `image-${time}.${ending}`,
    refused: {
      title: (count: number) =>
        plural('fr', count, {
          one: () => 'Un fichier n’a pas été ajouté',
          many: (n) => `${n} de fichiers n’ont pas été ajoutés`,
          other: (n) => `${n} fichiers n’ont pas été ajoutés`,
        }),
      size: (name: string, size: string, most: string) =>
        `${name} pèse ${size}. Un fichier peut peser ${most} au plus.`,
      type: (name: string, taken: readonly string[]) =>
        `${name} est d’un type qui n’est pas accepté ici. Types acceptés\u00a0: ${taken
          .map((type) => kinds[type] ?? type)
          .join(', ')}.`,
    },
  },
}
