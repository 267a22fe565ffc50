import type { Ticket } from '../../deskdirector/models'
import { sheetMoment, type ExportLook } from './export-look'
import { factsOf } from './ticket-facts'

/**
 * What a spreadsheet takes for a formula when a cell begins with it: the signs and the control characters of OWASP's page
 * on CSV injection (owasp.org/www-community/attacks/CSV_Injection), the wide ones that East Asian spreadsheets take for
 * the same, and the null character of ASVS 1.2.10. Anybody who can write a ticket could name it `=HYPERLINK(…)`.
 *
 * A cell begins for some programs where it doesn't for others: where the comma is the decimal sign they part lines at
 * semicolons, and read quotes within a line as letters. So what follows any separator, quote or line end counts as well.
 */

const FORMULA = /(?<=^|[,;\t\r\n"])(?=[=+\-@\t\r\n\0＝＋－＠])/g

const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/

/**
 * Tickets as a table of RFC 4180: a line each under the reader's own names for its columns, all of the same ones. Parted
 * as the reader's spreadsheets part cells: at semicolons where the comma is the decimal sign.
 */
export function ticketsToCsv(tickets: readonly Ticket[], look: ExportLook): string {
  const { words, ticketWords, style, linkOf } = look
  const { number, title, link } = words.columns
  const moment = (instant: number | null) => sheetMoment(instant, style)
  const rows = tickets.map((ticket) => [
    String(ticket.id),
    ticket.summary,
    ...factsOf(ticket, ticketWords, moment).map(({ value }) => value),
    linkOf(ticket.id),
  ])
  const separator = new Intl.NumberFormat(style.locale).format(0.5).includes(',') ? ';' : ','
  const fields = Object.values(ticketWords.fields)
  return [[number, title, ...fields, link], ...rows]
    .map((cells) => `${cells.map(cellOf).join(separator)}\r\n`)
    .join('')
}

/** A cell that means its text, in whatever opens it. The apostrophe is how spreadsheets themselves spell "this is text". */
export function cellOf(text: string): string {
  const safe = text.replace(FORMULA, "'")
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
