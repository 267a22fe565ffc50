/** What the list of tickets says. */
export const list = {
  name: 'Tickets',
  loading: 'Carregando tickets',
  notLoaded: 'Nenhum ticket carregado',
  unread: 'Não lido',
  /** In place of a summary that is empty. */
  untitled: 'Ticket sem título',
  unassigned: 'Não atribuído',
  overdue: 'Em atraso',
  search: 'Pesquisar tickets',
  clearSearch: 'Limpar pesquisa',
}
