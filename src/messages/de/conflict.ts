/** Two people changed the same: what there was, what is there now, and what this person wants. */
export const conflict = {
  title: 'Jemand anders hat dieses Ticket geändert',
  about:
    'Sie beide haben dieselbe Angabe in diesem Ticket geändert. Von Ihnen wird nichts gesendet, bis Sie sich entscheiden.',
  base: 'Vorher',
  theirs: 'Andere Fassung, jetzt im Ticket',
  mine: 'Ihre Fassung, noch nicht gesendet',
  fields: {
    summary: 'Titel',
    description: 'Beschreibung',
    status: 'Status',
    priority: 'Priorität',
    queue: 'Warteschlange',
    assignees: 'Zugewiesen an',
    dueOn: 'Fälligkeit',
    tags: 'Schlagwörter',
    contact: 'Kontakt',
  },
  none: 'Keine Angabe',
  nobody: 'Niemand',
  /** A choice that no list names any more. */
  unnamed: 'Eine Auswahl, die nicht mehr aufgeführt ist',
  takeTheirs: 'Andere Fassung',
  takeMine: 'Meine Fassung',
  keepTheirs: 'Andere Fassung behalten',
  useMine: 'Meine Fassung verwenden',
  /** Some of each. */
  useChosen: 'Auswahl verwenden',
  later: 'Später entscheiden',
  omitted: '…',
}
