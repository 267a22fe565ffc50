import { plural } from '../../lib/plural'

/** What was typed and hasn't been sent, wherever the page speaks of it beside the place where it was typed. */
export const ownDrafts = {
  /** On a ticket's row. */
  marks: {
    draft: 'Brouillon',
    sending: 'Envoi en cours',
    refused: 'Non envoyé',
    asking: 'Attend votre réponse',
    pinned: 'Épinglé',
  },
  began: {
    draft: 'Vous avez commencé un nouveau ticket',
    sending: 'Votre nouveau ticket est en cours d’envoi',
    refused: 'Votre nouveau ticket n’a pas été envoyé',
    asking: 'Votre nouveau ticket attend votre réponse',
    open: 'Ouvrir',
    resume: 'Continuer',
  },
  opened: (id: string | null) =>
    id === null ? 'Votre ticket est ouvert' : `Le ticket #${id} est ouvert`,
  openedBare: 'Votre ticket est ouvert, sans ses fichiers',
  show: 'Afficher',
  /** Behind the picture of who is signed in. */
  menu: 'Apparence et brouillons',
  look: {
    label: 'Apparence',
    values: { system: 'Système', light: 'Clair', dark: 'Sombre' },
    rows: { label: 'Lignes', values: { roomy: 'Aérées', dense: 'Serrées' } },
    notKept:
      'Ce choix ne vaut que tant que cette page est ouverte\u00a0: rien ne peut être enregistré ici.',
  },
  keys: {
    label: 'Raccourcis à une touche',
    about: 'Dans la liste, / mène à la recherche, j et k d’un ticket à l’autre.',
  },
  title: 'Vos brouillons',
  close: 'Fermer',
  count: (count: number) =>
    count === 0
      ? 'Aucun texte en attente d’envoi.'
      : plural('fr', count, {
          one: (n) => `${n} brouillon pas encore envoyé.`,
          many: (n) => `${n} de brouillons pas encore envoyés.`,
          other: (n) => `${n} brouillons pas encore envoyés.`,
        }),
  list: {
    label: 'Ce que vous avez écrit',
    /** What it would become, by the number of its ticket. */
    places: {
      reply: (id: string) => `Réponse au ticket #${id}`,
      close: (id: string) => `Message joint à la fermeture du ticket #${id}`,
      reopen: (id: string) => `Message joint à la réouverture du ticket #${id}`,
      approve: (id: string) => `Message joint à l’approbation du ticket #${id}`,
      decline: (id: string) => `Message joint au refus du ticket #${id}`,
      escalate: (id: string) => `Message joint à l’escalade du ticket #${id}`,
      rate: (id: string) => `Évaluation du ticket #${id}`,
      summary: (id: string) => `Titre du ticket #${id}`,
      description: (id: string) => `Description du ticket #${id}`,
      dueOn: (id: string) => `Échéance du ticket #${id}`,
      tags: (id: string) => `Étiquette pour le ticket #${id}`,
      fields: (id: string) => `Modifications du ticket #${id}`,
      /** By its title: it has no number yet. */
      new: (title: string) => (title === '' ? 'Nouveau ticket' : `Nouveau ticket\u00a0: ${title}`),
    },
    filesOf: 'Fichiers d’un ticket qui est ouvert',
    noWords: 'Aucun texte pour l’instant',
    /** A field's new value. */
    notSaved: 'Choisi, mais non enregistré',
    sending: 'Envoi en cours',
    delete: 'Supprimer',
    deleteOf: (place: string) => `Supprimer le brouillon\u00a0: ${place}`,
  },
  kept: {
    device: (days: number) =>
      `Ce que vous écrivez est conservé sur cet appareil jusqu’à l’envoi, ${plural('fr', days, {
        one: (n) => `pendant ${n} jour`,
        many: (n) => `pendant ${n} de jours`,
        other: (n) => `pendant ${n} jours`,
      })} au plus\u00a0: vous le retrouvez en rouvrant cette page.`,
    session: 'Ce que vous écrivez est conservé jusqu’à l’envoi ou la fermeture de cet onglet.',
    page: 'Ce que vous écrivez n’est conservé que tant que cette page est ouverte : rien ne peut être stocké ici.',
    off: 'Ce que vous écrivez n’est conservé que tant que cette page est ouverte, selon le choix de votre administrateur.',
  },
  /** When a session has ended. */
  afterTheEnd: {
    kept: 'Ce que vous avez écrit est conservé : vous le retrouverez en rouvrant l’élément de menu.',
    copy: 'Copiez ce que vous avez écrit avant de rouvrir l’élément de menu : rien ne peut être stocké ici.',
    copyAction: 'Copier le texte',
    copied: 'Texte copié',
    person: (name: string) => `Au nom de\u00a0: ${name}`,
    cc: (addresses: string) => `Cc\u00a0: ${addresses}`,
    filesNotKept: 'Les fichiers ne sont pas conservés : vous devrez les joindre de nouveau.',
    saveOf: (file: string) => `Enregistrer ${file}`,
    saveMayFail:
      'Si rien n’est enregistré, c’est que le cadre du portail n’autorise pas les téléchargements.',
  },
  wipe: {
    action: 'Tout supprimer',
    title: (count: number) =>
      plural('fr', count, {
        one: (n) => `Supprimer ${n} brouillon\u202f?`,
        many: (n) => `Supprimer ${n} de brouillons\u202f?`,
        other: (n) => `Supprimer ${n} brouillons\u202f?`,
      }),
    text: 'Ce que vous avez écrit sans l’envoyer est supprimé de cet appareil, avec les fichiers. Cette suppression est définitive.',
    keep: 'Les garder',
    one: 'Supprimer ce brouillon ?',
    oneAction: 'Supprimer le brouillon',
    keepOne: 'Le garder',
    oneDone: 'Le brouillon est supprimé',
    done: 'Tous les brouillons sont supprimés',
  },
}
