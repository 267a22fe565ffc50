/** What the list of tickets says. */
export const list = {
  name: 'チケット',
  loading: 'チケットを読み込み中',
  notLoaded: 'チケットは読み込まれていません',
  unread: '未読',
  /** In place of a summary that is empty. */
  untitled: 'タイトルのないチケット',
  unassigned: '担当者なし',
  overdue: '期限超過',
  search: 'チケットを検索',
  clearSearch: '検索をクリア',
}
