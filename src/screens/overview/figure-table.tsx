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

/** What stands in a row: as high as a finger needs, be there a link or not, so that all rows of a table are. */
const place = 'items-center py-1 pointer-coarse:min-h-11'

/** A link in a table, which a finger finds. */
export const tableLink = `${place} rounded-control text-accent-text underline-offset-2 hover:underline`

/** A figure as a table. */
export function FigureTable({ caption, columns, rows }: FigureTableProps) {
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      {columns.length > 0 && (
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
      )}
      <tbody>
        {rows.map(({ key, name, to = null, values }) => (
          <tr key={key} className="border-b border-line last:border-0">
            <th scope="row" className="py-1 text-start font-book">
              {to === null ? (
                <span className={`flex ${place}`}>{name}</span>
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
