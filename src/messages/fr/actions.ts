/** What can be done to a ticket as a whole. `what` begins a sentence that says what became of it. */
export const actions = {
  close: {
    name: 'Fermer le ticket',
    about: 'Le travail sur ce ticket est terminé.',
    what: 'Votre demande de fermeture du ticket',
    done: 'Ticket fermé',
  },
  reopen: {
    name: 'Rouvrir le ticket',
    about: 'Le travail sur ce ticket continue.',
    what: 'Votre demande de réouverture du ticket',
    done: 'Ticket rouvert',
  },
  approve: {
    name: 'Approuver',
    about: 'Vous êtes d’accord avec ce que demande ce ticket.',
    what: 'Votre approbation',
    done: 'Ticket approuvé',
  },
  decline: {
    name: 'Refuser',
    about: 'Vous n’êtes pas d’accord avec ce que demande ce ticket.',
    what: 'Votre refus',
    done: 'Ticket refusé',
  },
  escalate: {
    name: 'Escalader',
    about: 'Ce ticket demande plus d’attention qu’il n’en reçoit.',
    what: 'Votre demande d’escalade du ticket',
    done: 'Ticket escaladé',
  },
  rate: {
    name: 'Évaluer l’aide',
    about: 'Dites au support comment ce ticket a été traité.',
    what: 'Votre évaluation',
    done: 'Merci pour votre évaluation',
  },
  rating: {
    legend: 'Comment a-t-il été traité\u202f?',
    marks: { 1: 'Très mal', 2: 'Mal', 3: 'Correctement', 4: 'Bien', 5: 'Très bien' },
    given: (marks: number) => `Votre évaluation\u00a0: ${marks} sur 5 · Évaluer à nouveau`,
    missing: 'Choisissez d’abord d’une à cinq étoiles.',
    word: 'En dire plus (facultatif)',
    wordHint: 'L’équipe du support le lit.',
  },
  /** Somebody has answered since the dialog was opened. */
  putOff: {
    title: 'Quelqu’un vient de répondre',
    text: 'Rien n’a encore été fait : lisez la réponse, puis continuez si vous le voulez toujours.',
    look: 'Lire la réponse',
  },
  more: 'Plus',
  word: 'Ajouter un mot (facultatif)',
  wordHint: 'Il est ajouté au ticket sous forme de note.',
  notNow: 'Pas maintenant',
  /** It is on its way: putting the dialog away doesn’t stop it. */
  hide: 'Masquer',
  discard: 'Supprimer le texte',
  /** Something was typed for it, and not sent. */
  hasDraft: 'A un brouillon non envoyé',
  /** Of what stands behind a button. */
  hasDrafts: 'Contient un brouillon non envoyé',
  unsent: (name: string) => `Ce que vous avez écrit pour «\u00a0${name}\u00a0» n’a pas été envoyé.`,
  notDone: (name: string) =>
    `«\u00a0${name}\u00a0» n’a pas été envoyé\u00a0: la page a été quittée avant l’envoi.`,
  dismiss: 'Ignorer',
  show: 'Afficher',
  notPossible: 'Ce n’est pas possible dans l’état actuel du ticket.',
  withdrawn: (name: string, reason: string) => `${name}\u00a0: ${reason}`,
  again: 'Réessayer',
  againOf: (name: string) => `Réessayer\u00a0: ${name}`,
}
