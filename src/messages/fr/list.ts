/** What the list of tickets says. */
export const list = {
  name: 'Tickets',
  loading: 'Chargement des tickets',
  notLoaded: 'Aucun ticket chargé',
  unread: 'Non lu',
  /** In place of a summary that is empty. */
  untitled: 'Ticket sans titre',
  unassigned: 'Non assigné',
  overdue: 'En retard',
  search: 'Rechercher des tickets',
  clearSearch: 'Effacer la recherche',
}
