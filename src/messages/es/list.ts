/** What the list of tickets says. */
export const list = {
  name: 'Tickets',
  loading: 'Cargando tickets',
  notLoaded: 'No se cargaron tickets',
  unread: 'Sin leer',
  /** In place of a summary that is empty. */
  untitled: 'Ticket sin título',
  unassigned: 'Sin asignar',
  overdue: 'Vencido',
  search: 'Buscar tickets',
  clearSearch: 'Borrar búsqueda',
}
