import { Skeleton } from '../../ui/skeleton'
import { numberClass } from './row-frame'
import { rowCells, rowGrid } from './row-grid'

/** Uneven, as summaries are; fixed, so that nothing dances when it is drawn again. */
const widths = [
  'w-3/5',
  'w-2/5',
  'w-4/5',
  'w-1/2',
  'w-3/4',
  'w-2/5',
  'w-3/5',
  'w-1/2',
  'w-4/5',
  'w-2/5',
]

/** The columns of a row on its way. */
const cellSkeletons = {
  status: <Skeleton className="h-5.5 w-22 rounded-full" />,
  priority: <Skeleton className="h-3 w-14" />,
  who: (
    <>
      <Skeleton className="size-5.5 rounded-full" />
      <Skeleton className="h-3 w-20" />
    </>
  ),
  when: <Skeleton className="h-3 w-10" />,
}

/**
 * A sign in each of a row's fonts, which nobody sees: a browser fetches a font for the first text in it, and does so
 * here while the rows are still on their way. It is a tenth of the time to the first row where the wire is fast.
 */
const fonts = (
  <span className="invisible absolute">
    <span className="row-text font-semibold">0</span>
    <span className="row-text font-book">0</span>
    <span className={`text-xs ${numberClass}`}>#0</span>
  </span>
)

/** Rows on their way, in the shape of rows. */
export function RowSkeletons() {
  return (
    <div aria-hidden className="animate-pulse">
      {fonts}
      {widths.map((width, index) => (
        <div key={index} className={rowGrid}>
          <span className={rowCells.dot} />
          <span className={`flex h-5 items-center ${rowCells.summary}`}>
            <Skeleton className={`h-3 ${width}`} />
          </span>
          <span className={`flex h-4.5 items-center ${rowCells.latest}`}>
            <Skeleton className="h-2.5 w-3/4" />
          </span>
          <span className={rowCells.status}>{cellSkeletons.status}</span>
          <span className={rowCells.priority}>{cellSkeletons.priority}</span>
          <span className={rowCells.who}>{cellSkeletons.who}</span>
          <span className={rowCells.when}>{cellSkeletons.when}</span>
        </div>
      ))}
    </div>
  )
}
