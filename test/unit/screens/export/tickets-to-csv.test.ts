import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellOf, ticketsToCsv } from '../../../../src/screens/export/tickets-to-csv'
import { buildReference, buildTicket, SOME_TIME } from '../../../support/build-ticket'
import { hostileText, hostileTickets, look } from './hostile-tickets'
import { readCsv } from './read-csv'

/** What a cell may hold more than its text: the apostrophes that keep a formula from being one. */
const plain = (cell: string) => cell.replaceAll("'", '')

it('is a line for each ticket under the reader’s own heads', () => {
  const [heads, row, ...others] = readCsv(
    ticketsToCsv(
      [
        buildTicket({
          id: 20480,
          summary: 'Printer, "the big one"',
          assignees: ['Mira', 'Ngũgĩ'].map(buildReference),
          tags: ['vip'],
          modifiedOn: SOME_TIME,
          tasksDone: 1,
          tasksTotal: 3,
        }),
      ],
      look,
    ),
  )
  expect(others).toEqual([])
  expect(heads?.slice(0, 4)).toEqual(['Number', 'Title', 'Status', 'Priority'])
  const cells = Object.fromEntries(heads!.map((head, at) => [head, row?.[at]]))
  expect(cells).toMatchObject({
    Number: '20480',
    Title: 'Printer, "the big one"',
    'Assigned to': 'Mira, Ngũgĩ',
    Tags: 'vip',
    Updated: '2026-11-23 09:00',
    Closed: '',
    Tasks: '1 of 3 done',
    Link: 'https://acme.example/portal/deeplink?ticket_id=20480',
  })
})

it('gives the same cells back to whoever reads it, whatever they hold', () => {
  fc.assert(
    fc.property(hostileTickets, (tickets) => {
      const [heads, ...rows] = readCsv(ticketsToCsv(tickets, look))
      expect(rows).toHaveLength(tickets.length)
      for (const [at, ticket] of tickets.entries()) {
        const [number, title, status] = rows[at]!
        expect(rows[at]).toHaveLength(heads!.length)
        expect([number, title].map((cell) => plain(cell!))).toEqual(
          [String(ticket.id), ticket.summary].map(plain),
        )
        expect(plain(status!)).toBe(plain(ticket.status?.name ?? 'Open'))
      }
    }),
  )
})

it.each([
  ['de', ';'],
  ['fr-CA', ';'],
  ['pt-BR', ';'],
  ['en-GB', ','],
  ['de-CH', ','],
  ['ja', ','],
])('has %s spreadsheets part its cells: at %s', (locale, separator) => {
  const csv = ticketsToCsv([buildTicket({ summary: 'One, two; three' })], {
    ...look,
    style: { ...look.style, locale },
  })
  const [heads, row] = readCsv(csv, separator)
  expect(heads?.slice(0, 2)).toEqual(['Number', 'Title'])
  expect(row?.[1]).toBe('One, two; three')
})

it('leaves a text without any sign of a formula as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab ,;"\'1é') }), (text) => {
      expect(readCsv(`${cellOf(text)}\r\n`)).toEqual([[text]])
    }),
  )
})

it.each(['=1+1', '+49 30', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '\u0000x'])(
  'puts an apostrophe before %j',
  (text) => {
    expect(readCsv(`${cellOf(text)}\r\n`)[0]?.[0]?.startsWith(`'${text[0]}`)).toBe(true)
  },
)

it('begins no formula, wherever a spreadsheet takes a cell to begin', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
      const line = texts.map(cellOf).join(',')
      // As by a program that parts at any of these, and knows nothing of quotes.
      for (const piece of line.split(/[,;\t\r\n]/)) {
        expect(piece.replace(/^"+/, '')).not.toMatch(/^[=+\-@＝＋－＠]/)
      }
    }),
    // Two of them in a row.
    { examples: [[['\t@']], [['"=;-']]], numRuns: 500 },
  )
})
