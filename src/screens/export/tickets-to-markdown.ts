import type { Ticket } from '../../deskdirector/models'
import { escapeAddress, escapeLine, escapeWithin } from '../../ui/markdown-escape'
import type { ExportLook } from './export-look'
import { columnHeads, columnsOf } from './list-columns'

/**
 * Tickets as a table of GitHub's Markdown: a line each, whatever its title holds, and its number leads to it.
 *
 * @param heading what the table is of: how many tickets.
 */
export function ticketsToMarkdown(
  tickets: readonly Ticket[],
  look: ExportLook,
  heading: string,
): string {
  const heads = columnHeads(look)
  const rows = tickets.map((ticket) => {
    const { title, rest } = columnsOf(ticket, look)
    const number = `[${escapeWithin(`#${ticket.id}`)}](${escapeAddress(look.linkOf(ticket.id))})`
    return rowOf([number, ...[title, ...rest].map(escapeWithin)])
  })
  const table = [rowOf(heads.map(escapeWithin)), rowOf(heads.map(() => '---')), ...rows]
  return `${escapeLine(heading)}\n\n${table.join('\n')}\n`
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
