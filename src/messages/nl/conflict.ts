/** Two people changed the same: what there was, what is there now, and what this person wants. */
export const conflict = {
  title: 'Iemand anders heeft dit ticket gewijzigd',
  about:
    'U en iemand anders hebben hetzelfde onderdeel van dit ticket gewijzigd. Van u wordt niets verzonden tot u kiest.',
  base: 'Hiervoor',
  theirs: 'Van de ander, staat nu in het ticket',
  mine: 'Van u, nog niet verzonden',
  fields: {
    summary: 'Titel',
    description: 'Beschrijving',
    status: 'Status',
    priority: 'Prioriteit',
    queue: 'Wachtrij',
    assignees: 'Toegewezen aan',
    dueOn: 'Vervaldatum',
    tags: 'Tags',
    contact: 'Contactpersoon',
  },
  none: 'Geen',
  nobody: 'Niemand',
  /** A choice that no list names any more. */
  unnamed: 'Een keuze die niet meer in de lijst staat',
  takeTheirs: 'Van de ander',
  takeMine: 'Van mij',
  keepTheirs: 'Die van de ander houden',
  useMine: 'Die van mij gebruiken',
  /** Some of each. */
  useChosen: 'Mijn keuzes gebruiken',
  later: 'Later beslissen',
  /** Between two parts of a long text that stayed as it was. */
  omitted: '…',
}
