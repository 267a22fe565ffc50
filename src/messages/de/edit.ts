/** Changing a ticket: its fields, which are saved at once, its title and its description. */
export const edit = {
  saving: 'Wird gespeichert',
  /** Another tab is sending something to the same ticket. */
  held: 'Wartet auf einen anderen Tab',
  /** Somebody else changed it too. */
  asking: 'Wartet auf Sie',
  saved: 'Gespeichert',
  notSaved: 'Nicht gespeichert',
  /** It was sent, and no answer says what became of it. */
  unsure: 'Nicht bestätigt',
  outcome: {
    refused: (field: string) => `Nicht gespeichert: ${field}`,
    doubtful: (field: string) => `Unklar, ob gespeichert: ${field}`,
    doubtfulAdvice: 'Ein erneuter Versuch sieht zuerst nach und sendet nur, was noch nicht da ist.',
    putOff: (field: string) => `Wartet auf Ihre Entscheidung: ${field}`,
    putOffAdvice: 'Jemand anders hat es auch geändert. Von Ihnen wurde nichts gesendet.',
    decide: 'Jetzt entscheiden',
    leave: 'Unverändert lassen',
    /** Chosen before a reload. */
    unsaved: 'Sie haben „{value}“ gewählt. Die Seite wurde verlassen, bevor das gespeichert war.',
    saveNow: 'Jetzt speichern',
  },
  /** The instance said no; its reason follows. */
  withdrawn: {
    ticket: 'Dieses Ticket kann hier nicht geändert werden',
    field: (field: string) => `„${field}“ kann hier nicht geändert werden.`,
    again: 'Erneut versuchen',
    againOf: (field: string) => `Erneut versuchen, „${field}“ zu ändern`,
  },
  assignees: {
    add: 'Weitere hinzufügen',
    choose: 'Person hinzufügen',
    list: 'Zugewiesene Personen',
    remove: (name: string) => `${name} entfernen`,
  },
  tags: {
    add: 'Schlagwort hinzufügen',
    addNow: 'Hinzufügen',
    list: 'Schlagwörter dieses Tickets',
    remove: (tag: string) => `Schlagwort „${tag}“ entfernen`,
  },
  due: {
    date: 'Fällig am',
    time: 'Fällig um',
    set: 'Fälligkeit festlegen',
    change: 'Fälligkeit ändern',
    save: 'Fälligkeit speichern',
    clear: 'Keine Fälligkeit',
    keep: 'Fälligkeit behalten',
    incomplete: 'Eine Fälligkeit braucht einen Tag und eine Uhrzeit.',
  },
  /** What became of text that was typed: it is there still. */
  kept: 'Was Sie eingegeben haben, bleibt erhalten.',
  cancel: 'Abbrechen',
  discard: 'Verwerfen',
  keepEditing: 'Weiter bearbeiten',
  summary: {
    edit: 'Titel bearbeiten',
    label: 'Titel',
    save: 'Speichern',
    empty: 'Ein Ticket braucht einen Titel.',
    unsaved: 'Ihr neuer Titel ist nicht gespeichert.',
  },
  description: {
    edit: 'Beschreibung bearbeiten',
    label: 'Beschreibung',
    save: 'Beschreibung speichern',
    hint: 'So wie eingegeben, mit allen Markdown-Zeichen.',
    unsaved: 'Ihre neue Beschreibung ist nicht gespeichert.',
    saved: 'Beschreibung gespeichert',
    htmlTitle: 'Diese Beschreibung kann hier nicht bearbeitet werden',
    isHtml:
      'Sie ist formatiert und würde das verlieren, wenn sie als Text bearbeitet würde. In DeskDirector selbst lässt sie sich ändern.',
  },
}
