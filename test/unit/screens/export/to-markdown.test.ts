// @vitest-environment jsdom
import fc from 'fast-check'
import { marked, type Tokens } from 'marked'
import { describe, expect, it } from 'vitest'
import { ticketToMarkdown } from '../../../../src/screens/export/ticket-to-markdown'
import { ticketsToMarkdown } from '../../../../src/screens/export/tickets-to-markdown'
import { buildPerson } from '../../../support/build-person'
import { buildNote, buildTicket, SOME_TIME } from '../../../support/build-ticket'
import { hostileText, hostileTickets, look } from './hostile-tickets'

const tablesIn = (text: string) =>
  marked.lexer(text).filter((token): token is Tokens.Table => token.type === 'table')

/** What Markdown says, read as another program would. */
function saidBy(markdown: string): string {
  const page = new DOMParser().parseFromString(
    marked.parse(markdown, { async: false }),
    'text/html',
  )
  return page.body.textContent.replace(/\s+/g, ' ').trim()
}

describe('a list', () => {
  it('is a table with the number as a link', () => {
    const ticket = buildTicket({ id: 7, summary: 'Printer | tray', modifiedOn: SOME_TIME })
    const text = ticketsToMarkdown([ticket], look, '1 ticket')
    expect(text).toContain(
      '| [#7](https://acme.example/portal/deeplink?ticket%5Fid=7) | Printer \\| tray | In progress | Medium |  | 23 Nov 2026, 09:00 |',
    )
    expect(text.startsWith('1 ticket\n\n| Number | Title |')).toBe(true)
  })

  it('has one line a ticket, and one table of as many columns, whatever the texts', () => {
    fc.assert(
      fc.property(hostileTickets, (tickets) => {
        const text = ticketsToMarkdown(tickets, look, 'Tickets')
        expect(text.trimEnd().split('\n')).toHaveLength(tickets.length + 4)
        const tables = tablesIn(text)
        expect(tables).toHaveLength(1)
        expect(tables[0]!.rows).toHaveLength(tickets.length)
        for (const row of tables[0]!.rows) expect(row).toHaveLength(6)
      }),
    )
  })
})

const notes = [
  buildNote({ id: 1, text: 'Please **restart** it.', author: buildPerson('Mira') }),
  buildNote({ id: 2, text: '<p>Spare <b>parts</b> cost 400</p>', isInternal: true }),
]
const told = (over: object, withInternal = false) =>
  ticketToMarkdown(buildTicket({ id: 7, summary: 'Printer', ...over }), look, withInternal)

describe('a ticket', () => {
  it('is its title, its number, what is known, and what was said', () => {
    const text = told({ notes, description: 'No paper.', contact: { id: 1, name: 'Zoë' } })
    expect(text).toContain('# Printer\n\n[#7](https://acme.example/')
    expect(text).toContain('- Status: In progress\n- Priority: Medium')
    expect(text).toContain('### Zoë · 23 Nov 2026, 09:00\n\nNo paper.')
    expect(text).toContain('### Mira · 23 Nov 2026, 09:00\n\nPlease **restart** it.')
  })

  it('holds no trace of internal notes unless they are wanted, and then marks them', () => {
    expect(told({ notes })).not.toMatch(/Spare|400|nternal/)
    expect(told({ notes }, true)).toContain(
      '### Zoë Ødegård · 23 Nov 2026, 09:00 · Internal, not visible to the contact\n\nSpare **parts** cost 400',
    )
  })

  it('names files, time worked and events', () => {
    const file = { id: 1, name: 'log.txt', size: 2_000, type: null }
    const timeEntry = {
      id: 1,
      text: null,
      isInternal: null,
      start: null,
      end: null,
      hours: 1.5,
      createdOn: null,
      ticket: null,
    }
    const activities = [
      { id: 1, type: 'StatusChanged', createdOn: SOME_TIME, author: buildPerson('Mira') },
    ]
    const text = told({ notes: [buildNote({ attachments: [file], timeEntry })], activities })
    expect(text).toContain('File: log.txt (2 kB)')
    expect(text).toContain('Time worked: 1.5 h')
    expect(text).toContain('- Status changed by Mira · 23 Nov 2026, 09:00')
  })

  it('says that a part of it could not be read, and not that nothing was said', () => {
    const breach = { operation: 'ticket.get', field: 'notes', expected: 'a list', found: 'text' }
    const text = told({ broken: [breach] })
    expect(text).toContain('A part of this ticket couldn’t be read. What is left out here')
    expect(text).not.toContain('Nothing has been written here yet.')
    expect(told({})).toContain('Nothing has been written here yet.')
    expect(told({})).not.toContain('couldn’t be read')
  })

  it('keeps its own outline, whatever a note holds', () => {
    const anything = fc.oneof(
      hostileText,
      fc.constantFrom(
        '```\nopen',
        '# Title\n\n## Conversation',
        '<h1>x</h1><pre>y',
        '> q\n\n- a\n  - b',
        '~~~',
        '<!-- ',
      ),
    )
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 4 }), (texts) => {
        const text = told({ notes: texts.map((each, id) => buildNote({ id, text: each })) })
        const depths = marked
          .lexer(text)
          .filter((token): token is Tokens.Heading => token.type === 'heading' && token.depth < 4)
          .map(({ depth }) => depth)
        expect(depths).toEqual([1, 2, ...texts.map(() => 3)])
      }),
      { numRuns: 60 },
    )
  })

  it('says what the note says', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const page = document.createElement('p')
        page.textContent = words.replaceAll('\u0000', '')
        const text = told({ notes: [buildNote({ text: page.outerHTML })] })
        const [, note = ''] = saidBy(text).split('23 Nov 2026, 09:00 ').slice(-2)
        expect(note.replace(/^No text$/, '')).toBe(page.textContent.replace(/\s+/g, ' ').trim())
      }),
      { numRuns: 60 },
    )
  })
})
