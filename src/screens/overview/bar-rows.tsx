import type { ReactNode } from 'react'
import { RouteLink } from '../../ui/route-link'
import { Bar } from './bar'
import { FigureTable } from './figure-table'
import { useNumber } from './use-number'

/** A count that has a name. */
export interface BarRow {
  readonly key: string
  readonly name: ReactNode
  readonly count: number
  /** The list behind it; null where the list can't show just that. */
  readonly to: string | null
  /** A text colour. */
  readonly tone?: string
}

/** What a picture leaves out, as one row of its own. */
export function othersRow(name: string, count: number): BarRow {
  return { key: 'others', name, count, to: null, tone: 'text-ink-3' }
}

interface BarRowsProps {
  readonly title: string
  /** What the rows' names are. */
  readonly column: string
  /** What the counts are of. */
  readonly counted: string
  readonly rows: readonly BarRow[]
  readonly asTable: boolean
}

/** Counts as bars one under the other, each with its name and its number; or as a table. */
export function BarRows({ title, column, counted, rows, asTable }: BarRowsProps) {
  const number = useNumber()
  if (asTable) {
    const values = rows.map((row) => ({ ...row, values: [number(row.count)] }))
    return <FigureTable caption={title} columns={[column, counted]} rows={values} />
  }
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <ul className="-mx-2 grid grid-cols-1 gap-0.5">
      {rows.map(({ key, name, count, to, tone = 'text-accent' }) => {
        const row = (
          <>
            <span className="mb-1 flex items-baseline justify-between gap-3">
              <span className="one-line">{name}</span>{' '}
              <span className="font-semibold tabular-nums">{number(count)}</span>
            </span>
            <Bar share={count / most} tone={tone} />
          </>
        )
        const place = 'block rounded-control px-2 py-1.5 text-sm pointer-coarse:py-2'
        return (
          <li key={key}>
            {to === null || count === 0 ? (
              <div className={place}>{row}</div>
            ) : (
              <RouteLink
                to={to}
                className={`${place} transition-colors duration-150 hover:bg-hover active:bg-sunken`}
              >
                {row}
              </RouteLink>
            )}
          </li>
        )
      })}
    </ul>
  )
}
