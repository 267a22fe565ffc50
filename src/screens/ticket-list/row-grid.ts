/**
 * Where a row's parts stand, for rows and for the skeletons that hold their place. Narrow: summary and when, the latest
 * word, the status. Wide: two lines at the start, then one column each; who it is with comes when there is room.
 */
export const rowGrid =
  // Rows out of sight are neither laid out nor painted; what is said of their size leaves out padding and border.
  '[contain-intrinsic-block-size:auto_4.4rem] [content-visibility:auto] wide:[contain-intrinsic-block-size:auto_2.5625rem] ' +
  'wide:pointer-coarse:[contain-intrinsic-block-size:auto_2.9375rem] ' +
  'relative grid min-h-16 grid-cols-[minmax(0,1fr)_auto] content-center items-center gap-x-2.5 gap-y-0.5 ' +
  'border-b border-line ps-5 pe-3.5 py-3 last:border-b-0 ' +
  'wide:min-h-14.5 wide:grid-cols-[minmax(0,1fr)_9.5rem_5.75rem_5.25rem] wide:gap-x-3.5 wide:gap-y-px ' +
  'wide:px-5 wide:py-2 wide:pointer-coarse:min-h-16 ' +
  'lg:grid-cols-[minmax(0,1fr)_9.5rem_5.75rem_9rem_5.25rem]'

const column = 'wide:row-span-2 wide:row-start-1'

export const rowCells = {
  // In the margin: an instance that doesn't tell what is unread leaves no gap behind.
  dot: 'absolute start-1.5 top-4.75 wide:top-1/2 wide:-mt-1',
  summary: 'col-start-1 row-start-1',
  latest: 'col-span-2 col-start-1 row-start-2 wide:col-span-1',
  status: `z-1 w-fit max-w-full col-span-2 col-start-1 row-start-3 mt-1.5 flex min-w-0 wide:col-span-1 wide:col-start-2 wide:mt-0 ${column}`,
  priority: `hidden min-w-0 items-center gap-1.5 text-sm text-ink-2 wide:col-start-3 wide:flex ${column}`,
  who: `hidden min-w-0 items-center gap-1.75 text-sm text-ink-2 lg:col-start-4 lg:flex ${column}`,
  when: `z-1 col-start-2 row-start-1 text-end text-sm whitespace-nowrap text-ink-3 wide:col-start-4 wide:justify-self-end lg:col-start-5 ${column}`,
}
