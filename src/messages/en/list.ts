/** What the list of tickets says. */
export const list = {
  name: 'Tickets',
  loading: 'Loading tickets',
  notLoaded: 'No tickets loaded',
  unread: 'Unread',
  /** In place of a summary that is empty. */
  untitled: 'Ticket without a title',
  unassigned: 'Unassigned',
  overdue: 'Overdue',
  search: 'Search tickets',
  clearSearch: 'Clear search',
}
