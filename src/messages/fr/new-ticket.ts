import { plural } from '../../lib/plural'

/** Opening a ticket. */
export const newTicket = {
  heading: 'Nouveau ticket',
  /** Over the heading, after the way back to the list. */
  trail: 'Vous êtes ici',
  title: {
    label: 'Titre',
    hint: 'Le problème ou le besoin, en quelques mots',
    missing: 'Donnez un titre au ticket.',
  },
  description: {
    label: 'Description',
    placeholder: 'Ce qui s’est passé, depuis quand, et ce que vous avez essayé',
    view: 'Écrire ou prévisualiser',
    write: 'Écrire',
    preview: 'Aperçu',
    nothing: 'Rien à prévisualiser pour l’instant.',
    hint: 'Markdown fonctionne. Ctrl ou ⌘ + Entrée crée le ticket.',
  },
  contact: {
    label: 'Au nom de',
    ofContact: 'Laissez vide si le ticket est pour vous',
    ofAgent: 'La personne qui a besoin d’aide',
    people: 'Personnes proposées',
    found: (count: number) =>
      plural('fr', count, {
        one: (n) => `${n} personne`,
        many: (n) => `${n} de personnes`,
        other: (n) => `${n} personnes`,
      }),
    nobody: 'Personne à ce nom',
    searching: 'Recherche…',
    undecided: 'Choisissez une personne dans la liste, ou laissez ce champ vide.',
    gone: 'Plus personne ne peut être choisi ici. Videz ce champ pour créer le ticket.',
    clear: 'Vider « Au nom de »',
  },
  requestType: 'Type de demande',
  priority: 'Priorité',
  queue: 'File d’attente',
  notChosen: 'Aucun choix',
  chosenEarlier: 'Choix précédent',
  cc: {
    label: 'Cc',
    hint: 'Adresses e-mail, séparées par des virgules',
    wrong:
      'Le champ Cc attend des adresses e-mail telles que nom@example.com, séparées par des virgules.',
  },
  similar: {
    title: 'Est-ce l’un de ceux-ci ?',
    found: (count: number) =>
      plural('fr', count, {
        one: () => 'Un de vos tickets ouverts semble similaire',
        many: (n) => `${n} de vos tickets ouverts semblent similaires`,
        other: (n) => `${n} de vos tickets ouverts semblent similaires`,
      }),
    untitled: 'Ticket sans titre',
    number: (id: string) => `#${id}`,
  },
  /** Who will read it, beside the button. */
  goesTo: (contact: string, others: number) => {
    const copies =
      others === 0
        ? ''
        : plural('fr', others, {
            one: (n) => `${n} personne en Cc`,
            many: (n) => `${n} de personnes en Cc`,
            other: (n) => `${n} personnes en Cc`,
          })
    const people = ['l’équipe du support', contact, copies].filter((each) => each !== '')
    return `Envoi à\u00a0: ${new Intl.ListFormat('fr').format(people)}`
  },
  create: 'Créer le ticket',
  adding: 'Un fichier est encore en cours d’ajout. Créez le ticket dans un instant.',
  /** What was sent, at the beginning of a sentence. */
  what: 'Votre ticket',
  /** It is open, and DeskDirector didn’t say which one it became. */
  filesLeft: {
    title: 'Votre ticket est ouvert, sans ses fichiers',
    text: 'DeskDirector n’a pas indiqué de quel ticket il s’agit, et les fichiers sont donc restés ici. Retrouvez le ticket et ajoutez-les à une réponse.',
    bringTo: (id: string) => `Les ajouter au ticket #${id}`,
    look: 'Le chercher dans la liste',
    discard: 'Supprimer les fichiers',
  },
  /** Several new tickets, none of them sent. */
  beside: {
    start: 'Commencer un autre ticket',
    others: 'Vos autres nouveaux tickets, conservés jusqu’à leur envoi',
    untitled: 'Nouveau ticket sans titre',
  },
  unbound: {
    title: 'Les nouveaux tickets ne sont pas configurés ici',
    advice:
      'Le profil de cette page n’indique pas comment cette instance ouvre un ticket. Un administrateur peut l’ajouter en exécutant « npm run connect ».',
  },
  allTickets: 'Afficher tous les tickets',
}
