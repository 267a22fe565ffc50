/** Changing a ticket: its fields, which are saved at once, its title and its description. */
export const edit = {
  saving: 'Enregistrement',
  /** Another tab is sending something to the same ticket. */
  held: 'En attente d’un autre onglet',
  /** Somebody else changed it too. */
  asking: 'En attente de votre choix',
  saved: 'Enregistré',
  notSaved: 'Non enregistré',
  /** It was sent, and no answer says what became of it. */
  unsure: 'Non confirmé',
  /** A field's name stands after a colon or before one, whatever its gender and number. */
  outcome: {
    refused: (field: string) => `Non enregistré\u00a0: ${field}`,
    doubtful: (field: string) => `Enregistrement incertain\u00a0: ${field}`,
    doubtfulAdvice: 'Un nouvel essai vérifie d’abord, et n’envoie que ce qui manque.',
    putOff: (field: string) => `En attente de votre décision\u00a0: ${field}`,
    putOffAdvice:
      'Quelqu’un d’autre y a aussi apporté une modification. Rien de votre version n’a été envoyé.',
    decide: 'Décider maintenant',
    leave: 'Laisser tel quel',
    /** Chosen before a reload. */
    unsaved:
      'Vous avez choisi « {value} », mais la page a été quittée avant l’enregistrement de ce choix.',
    saveNow: 'Enregistrer maintenant',
  },
  /** The instance said no; its reason follows. */
  withdrawn: {
    ticket: 'Ce ticket ne peut pas être modifié ici',
    field: (field: string) => `${field}\u00a0: modification impossible ici.`,
    again: 'Réessayer',
    againOf: (field: string) => `Réessayer la modification\u00a0: ${field}`,
  },
  assignees: {
    add: 'Ajouter quelqu’un',
    choose: 'Ajouter une personne',
    list: 'Personnes assignées',
    remove: (name: string) => `Retirer ${name}`,
  },
  tags: {
    add: 'Ajouter une étiquette',
    addNow: 'Ajouter',
    list: 'Étiquettes de ce ticket',
    remove: (tag: string) => `Retirer l’étiquette ${tag}`,
  },
  due: {
    date: 'Échéance',
    time: 'Heure d’échéance',
    set: 'Fixer une échéance',
    change: 'Modifier l’échéance',
    save: 'Enregistrer l’échéance',
    clear: 'Sans échéance',
    keep: 'Garder l’échéance',
    incomplete: 'Une échéance demande un jour et une heure.',
  },
  /** What became of text that was typed: it is there still. */
  kept: 'Ce que vous avez écrit est conservé.',
  cancel: 'Annuler',
  discard: 'Abandonner',
  keepEditing: 'Continuer à modifier',
  summary: {
    edit: 'Modifier le titre',
    label: 'Titre',
    save: 'Enregistrer',
    empty: 'Un ticket a besoin d’un titre.',
    unsaved: 'Votre nouveau titre n’est pas enregistré.',
  },
  description: {
    edit: 'Modifier la description',
    label: 'Description',
    save: 'Enregistrer la description',
    hint: 'Telle qu’elle a été saisie, signes Markdown compris.',
    unsaved: 'Votre nouvelle description n’est pas enregistrée.',
    saved: 'Description enregistrée',
    htmlTitle: 'Cette description ne peut pas être modifiée ici',
    /** Why it isn't offered: nobody wants to edit the source of a formatted mail. */
    isHtml:
      'Elle est mise en forme, et perdrait cette mise en forme si elle était modifiée comme du texte. DeskDirector lui-même peut la modifier.',
  },
}
