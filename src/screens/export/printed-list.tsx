import type { Ticket } from '../../deskdirector/models'
import { PrintSheet } from '../../ui/print-sheet'
import type { ExportLook } from './export-look'
import { columnHeads, columnsOf } from './list-columns'
import { PrintedLine } from './printed-line'

interface PrintedListProps {
  readonly tickets: readonly Ticket[]
  readonly look: ExportLook
  /** How many tickets. */
  readonly heading: string
}

/** A list on paper: all its rows, however few of them the screen draws. */
export function PrintedList({ tickets, look, heading }: PrintedListProps) {
  return (
    <PrintSheet>
      <h1>{heading}</h1>
      <PrintedLine {...look} />
      <table>
        <thead>
          <tr>
            {columnHeads(look).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tickets.map((ticket) => {
            const { title, rest } = columnsOf(ticket, look)
            return (
              <tr key={ticket.id}>
                <td className="whitespace-nowrap tabular-nums">
                  <bdi>#{ticket.id}</bdi>
                </td>
                {[title, ...rest].map((text, column) => (
                  <td key={column} className="written">
                    {text}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </PrintSheet>
  )
}
