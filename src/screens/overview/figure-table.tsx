import type { ReactNode } from 'react'
import { RouteLink } from '../../ui/route-link'

interface FigureTableProps {
  /** The figure's name. */
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly FigureRow[]
}

interface FigureRow {
  readonly key: string
  readonly name: ReactNode
  /** The list behind the first value, where the list can show just that. */
  readonly to?: string | null
  readonly values: readonly ReactNode[]
}

/** A link in a table, which a finger finds. */
export const tableLink =
  'items-center rounded-control py-1 text-accent-text underline-offset-2 hover:underline pointer-coarse:min-h-11'

/** A figure as a table. */
export function FigureTable({ caption, columns, rows }: FigureTableProps) {
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line-strong text-ink-2">
          {columns.map((column, index) => (
            <th
              key={column}
              scope="col"
              className={`py-1.5 font-medium ${index === 0 ? 'text-start' : 'ps-3 text-end'}`}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, to = null, values }) => (
          <tr key={key} className="border-b border-line last:border-0">
            <th scope="row" className="py-1 text-start font-book">
              {to === null ? (
                <span className="block py-1">{name}</span>
              ) : (
                <RouteLink to={to} className={`flex ${tableLink}`}>
                  {name}
                </RouteLink>
              )}
            </th>
            {values.map((value, index) => (
              <td key={index} className="py-1 ps-3 text-end tabular-nums">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
