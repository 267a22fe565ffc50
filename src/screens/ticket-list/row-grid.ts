/** Where a row's parts stand, for rows and for the skeletons that hold their place: see rows.css. */
export const rowGrid = 'ticket-row'

export const rowCells = {
  dot: 'row-dot',
  summary: 'row-summary',
  latest: 'row-latest',
  status: 'row-status',
  priority: 'row-priority',
  who: 'row-who',
  when: 'row-when',
}
