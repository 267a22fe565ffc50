/** What the list of tickets says. */
export const list = {
  name: 'التذاكر',
  loading: 'جارٍ تحميل التذاكر',
  notLoaded: 'لم تُحمَّل أي تذكرة',
  unread: 'غير مقروءة',
  /** In place of a summary that is empty. */
  untitled: 'تذكرة بلا عنوان',
  unassigned: 'غير مُسندة',
  overdue: 'متأخرة',
  search: 'البحث في التذاكر',
  clearSearch: 'مسح البحث',
}
