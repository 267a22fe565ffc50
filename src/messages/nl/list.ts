/** What the list of tickets says. */
export const list = {
  name: 'Tickets',
  loading: 'Tickets worden geladen',
  notLoaded: 'Geen tickets geladen',
  unread: 'Ongelezen',
  /** In place of a summary that is empty. */
  untitled: 'Ticket zonder titel',
  unassigned: 'Niet toegewezen',
  overdue: 'Te laat',
  search: 'Tickets zoeken',
  clearSearch: 'Zoekopdracht wissen',
}
