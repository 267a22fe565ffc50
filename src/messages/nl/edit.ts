/** Changing a ticket: its fields, which are saved at once, its title and its description. */
export const edit = {
  saving: 'Wordt opgeslagen',
  /** Another tab is sending something to the same ticket. */
  held: 'Wacht op een ander tabblad',
  /** Somebody else changed it too. */
  asking: 'Wacht op u',
  saved: 'Opgeslagen',
  notSaved: 'Niet opgeslagen',
  /** It was sent, and no answer says what became of it. */
  unsure: 'Niet bevestigd',
  outcome: {
    refused: (field: string) => `Niet opgeslagen: ${field}`,
    doubtful: (field: string) => `Niet bekend of dit is opgeslagen: ${field}`,
    doubtfulAdvice:
      'Als u het opnieuw probeert, wordt eerst gekeken en alleen verzonden wat er nog niet is.',
    putOff: (field: string) => `Wacht op uw beslissing: ${field}`,
    putOffAdvice: 'Iemand anders heeft dit ook gewijzigd. Van u is niets verzonden.',
    decide: 'Nu beslissen',
    leave: 'Zo laten',
    /** Chosen before a reload. */
    unsaved: 'U koos {value}, en de pagina werd verlaten voordat dat was opgeslagen.',
    saveNow: 'Nu opslaan',
  },
  /** The instance said no; its reason follows. */
  withdrawn: {
    ticket: 'Dit ticket kan hier niet worden gewijzigd',
    // In quotation marks: a label may be a plural, or no noun at all.
    field: (field: string) => `„${field}” kan hier niet worden gewijzigd.`,
    again: 'Opnieuw proberen',
    againOf: (field: string) => `Opnieuw proberen „${field}” te wijzigen`,
  },
  assignees: {
    add: 'Nog iemand toevoegen',
    choose: 'Persoon toevoegen',
    list: 'Toegewezen personen',
    remove: (name: string) => `${name} verwijderen`,
  },
  tags: {
    add: 'Tag toevoegen',
    addNow: 'Toevoegen',
    list: 'Tags bij dit ticket',
    remove: (tag: string) => `Tag ${tag} verwijderen`,
  },
  due: {
    date: 'Vervaldatum',
    time: 'Vervaltijd',
    set: 'Vervaldatum instellen',
    change: 'Vervaldatum wijzigen',
    save: 'Vervaldatum opslaan',
    clear: 'Geen vervaldatum',
    keep: 'Vervaldatum behouden',
    incomplete: 'Een vervaldatum heeft een dag en een tijd nodig.',
  },
  /** What became of text that was typed: it is there still. */
  kept: 'Wat u hebt getypt, is bewaard.',
  cancel: 'Annuleren',
  discard: 'Weggooien',
  keepEditing: 'Verder bewerken',
  summary: {
    edit: 'Titel bewerken',
    label: 'Titel',
    save: 'Opslaan',
    empty: 'Een ticket heeft een titel nodig.',
    unsaved: 'Uw nieuwe titel is niet opgeslagen.',
  },
  description: {
    edit: 'Beschrijving bewerken',
    label: 'Beschrijving',
    save: 'Beschrijving opslaan',
    hint: 'Zoals getypt, met Markdown-tekens en al.',
    unsaved: 'Uw nieuwe beschrijving is niet opgeslagen.',
    saved: 'Beschrijving opgeslagen',
    htmlTitle: 'Deze beschrijving kan hier niet worden bewerkt',
    /** Why it isn't offered: nobody wants to edit the source of a formatted mail. */
    isHtml:
      'De beschrijving heeft opmaak en zou die verliezen als ze als tekst werd bewerkt. In DeskDirector zelf kan ze worden gewijzigd.',
  },
}
