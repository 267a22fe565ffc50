import { Skeleton } from '../../ui/skeleton'
import { Figures, Tiles } from './overview-frame'

const card = 'rounded-card border border-line bg-surface p-4 shadow-rest'

/** The figures on their way, in their own shape. */
export function OverviewSkeleton() {
  return (
    <div aria-hidden className="grid animate-pulse gap-3.5">
      <Tiles>
        {['w-16', 'w-32', 'w-28'].map((width) => (
          <div key={width} className={`grid gap-3 ${card}`}>
            <Skeleton className="h-3.5 w-24" />
            <Skeleton className={`h-7 ${width}`} />
            <Skeleton className="h-3 w-32" />
          </div>
        ))}
      </Tiles>
      <Figures>
        <div className={`grid h-68 content-between wide:col-span-2 ${card}`}>
          <Skeleton className="h-3.5 w-32" />
          <div className="flex h-44 items-end gap-2">
            {columns.map((height, index) => (
              <Skeleton key={index} className={`grow ${height}`} />
            ))}
          </div>
        </div>
        {[5, 4, 5, 6].map((rows, index) => (
          <div key={index} className={`grid h-68 content-start gap-5 ${card}`}>
            <Skeleton className="h-3.5 w-28" />
            {Array.from({ length: rows }, (_, row) => (
              <Skeleton key={row} className={`h-3 ${widths[row % widths.length]}`} />
            ))}
          </div>
        ))}
      </Figures>
    </div>
  )
}

const columns = [
  'h-1/2',
  'h-2/3',
  'h-2/5',
  'h-3/4',
  'h-3/5',
  'h-1/2',
  'h-5/6',
  'h-2/3',
  'h-3/5',
  'h-3/4',
  'h-1/2',
  'h-1/3',
]

const widths = ['w-full', 'w-3/4', 'w-3/5', 'w-2/5', 'w-1/4']
