import { useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { RouteLink } from '../../ui/route-link'
import { UnfoldSign } from '../../ui/unfold-sign'
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
  /** Shows, in its place, what it stands for. */
  readonly unfold?: () => void
  /** A text colour. */
  readonly tone?: string
}

/** What a picture leaves out, as one row of its own, which unfolds. */
export function othersRow(name: string, count: number, unfold: () => void): BarRow {
  return { key: 'others', name, count, to: null, unfold, tone: 'text-ink-3' }
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
export function BarRows({ title, column, counted, asTable, ...props }: BarRowsProps) {
  const number = useNumber()
  const list = useRef<HTMLUListElement>(null)
  const rows = props.rows.map((row) => ({ ...row, to: row.count === 0 ? null : row.to }))
  if (asTable) {
    const values = rows.map((row) => ({ ...row, values: [number(row.count)] }))
    return <FigureTable caption={title} columns={[column, counted]} rows={values} />
  }
  /** The button goes with what it unfolds: the focus goes to the first of that. */
  function open(unfold: () => void, index: number): void {
    flushSync(unfold)
    const unfolded = [...(list.current?.children ?? [])].slice(index)
    const links = unfolded.flatMap((row) => row.querySelector('a') ?? [])
    ;(links[0] ?? list.current)?.focus()
  }
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <ul ref={list} tabIndex={-1} className="-mx-2 grid grid-cols-1 gap-0.5">
      {rows.map(({ key, name, count, to, unfold, tone = 'text-accent' }, index) => {
        const row = (
          <>
            <span className="mb-1 flex items-baseline justify-between gap-3">
              <span className="one-line">
                {name}
                {unfold && <UnfoldSign isOpen={false} className="ms-1 inline-block align-middle" />}
              </span>{' '}
              <span className="font-semibold tabular-nums">{number(count)}</span>
            </span>
            <Bar share={count / most} tone={tone} />
          </>
        )
        const place = 'block rounded-control px-2 py-1.5 text-sm pointer-coarse:py-2'
        const opens = `${place} transition-colors duration-150 hover:bg-hover active:bg-sunken`
        return (
          <li key={key}>
            {unfold !== undefined ? (
              <button
                type="button"
                aria-expanded={false}
                onClick={() => open(unfold, index)}
                className={`${opens} w-full text-start`}
              >
                {row}
              </button>
            ) : to === null ? (
              <div className={place}>{row}</div>
            ) : (
              <RouteLink to={to} className={opens}>
                {row}
              </RouteLink>
            )}
          </li>
        )
      })}
    </ul>
  )
}
