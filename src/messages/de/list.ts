/** What the list of tickets says. */
export const list = {
  name: 'Tickets',
  loading: 'Tickets werden geladen',
  notLoaded: 'Keine Tickets geladen',
  unread: 'Ungelesen',
  untitled: 'Ticket ohne Titel',
  unassigned: 'Nicht zugewiesen',
  overdue: 'Überfällig',
  search: 'Tickets durchsuchen',
  clearSearch: 'Suche leeren',
}
