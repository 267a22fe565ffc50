import { plural } from '../../lib/plural'

/** Answering a ticket. A word in braces is a place that the screen fills with a name or a time. */
export const reply = {
  label: 'Réponse',
  placeholder: 'Écrivez une réponse',
  placeholderInternal: 'Écrivez une note pour votre équipe',
  /** As a sentence begins with it. */
  what: 'Votre réponse',
  whatInternal: 'Votre note interne',
  send: 'Envoyer la réponse',
  addInternal: 'Ajouter la note interne',
  internal: 'Note interne',
  withoutFiles: 'Sans fichiers : le contact les verrait',
  internalLabel: 'Interne, non visible par le contact',
  mode: {
    legend: 'Écrire ou prévisualiser',
    write: 'Écrire',
    preview: 'Aperçu',
    empty: 'Rien à prévisualiser pour l’instant.',
  },
  audience: {
    to: 'Envoi à : {who}',
    toWithCopies: (count: number) =>
      plural('fr', count, {
        one: (n) => `Envoi à\u00a0: {who}, avec ${n} personne en copie`,
        many: (n) => `Envoi à\u00a0: {who}, avec ${n} de personnes en copie`,
        other: (n) => `Envoi à\u00a0: {who}, avec ${n} personnes en copie`,
      }),
    team: 'l’équipe du support',
    contact: 'le contact du ticket',
    internal: 'Seule votre équipe voit ceci',
  },
  status: {
    label: 'Statut après l’envoi',
    keep: 'Le statut reste tel quel',
    set: (name: string) => `Passer au statut ${name}`,
    setEarlier: 'Passer au statut choisi auparavant',
  },
  cc: {
    add: 'Ajouter en Cc',
    label: 'Cc',
    hint: 'Adresses e-mail, séparées par des virgules.',
  },
  closed: {
    said: 'Ce ticket est fermé.',
    legend: 'Effet de votre réponse',
    reopen: 'Rouvrir le ticket',
    thanks: 'Juste remercier',
    staysClosed:
      'Le ticket reste fermé, sauf si DeskDirector est réglé pour rouvrir un ticket quand quelqu’un répond.',
    onlyReopen: 'L’envoi d’une réponse le rouvre.',
  },
  missing: {
    words: 'Écrivez d’abord quelque chose ou joignez un fichier.',
    wordsToo: 'Écrivez aussi quelques mots : un fichier seul ne peut pas emporter le reste.',
    choice: 'Choisissez d’abord s’il faut rouvrir le ticket.',
    adding: 'Un fichier est encore en cours d’ajout. Envoyez dans un instant.',
    address:
      'Le champ Cc attend des adresses e-mail telles que nom@example.com, séparées par des virgules.',
    ccInternal:
      'Les personnes en Cc recevraient aussi une note interne. Videz le champ Cc, ou désactivez « Note interne ».',
    ccReopen:
      'Aucune copie ne peut accompagner la réouverture du ticket. Videz le champ Cc, ou choisissez « Juste remercier ».',
    internalGone:
      'Les notes internes ne peuvent plus être ajoutées ici. Ne désactivez « Note interne » que si le contact peut lire ce texte.',
    filesInternal:
      'Le contact verrait ces fichiers : ils ne peuvent pas être liés à une note interne ici. Retirez-les, ou désactivez « Note interne ».',
    filesGone:
      'Aucun fichier ne peut être joint à ce ticket. Retirez les fichiers pour envoyer le texte.',
  },
  movedOn: {
    title: 'Ce ticket a évolué',
    text: 'Quelqu’un y a répondu, l’a fermé ou en a changé le statut avant le départ de votre réponse. Rien n’a été envoyé : regardez ce qui est nouveau, puis envoyez-la.',
    action: 'L’envoyer telle quelle',
  },
  filesStay:
    'La note est ajoutée. DeskDirector n’a pas indiqué laquelle c’est, et sans cela le contact verrait les fichiers de la note.',
  willLeave: (seconds: number) =>
    plural('fr', seconds, {
      one: (n) => `L’envoi part dans ${n} seconde. «\u00a0Annuler l’envoi\u00a0» l’arrête.`,
      many: (n) => `L’envoi part dans ${n} de secondes. «\u00a0Annuler l’envoi\u00a0» l’arrête.`,
      other: (n) => `L’envoi part dans ${n} secondes. «\u00a0Annuler l’envoi\u00a0» l’arrête.`,
    }),
  notYet: 'Pas encore envoyée',
  undo: 'Annuler l’envoi',
  takenBack: 'Envoi annulé. Rien n’a été envoyé.',
  sent: 'Envoyée',
  another: 'Écrire une autre réponse',
  fileSent: 'Envoyé',
  fileWaits: 'Attend son tour',
  cancel: 'Annuler',
  hint: 'Markdown fonctionne. Ctrl ou ⌘ + Entrée envoie.',
  withdrawn: {
    title: 'Vous ne pouvez pas répondre à ce ticket',
    until: 'Modifiez le texte pour l’envoyer, ou réessayez tel quel.',
  },
}
