import fc from 'fast-check'
import type { Reference, Ticket } from '../../../../src/deskdirector/models'
import { exporting } from '../../../../src/messages/en/export'
import { ticket as ticketWords } from '../../../../src/messages/en/ticket'
import type { ExportLook } from '../../../../src/screens/export/export-look'
import { buildTicket } from '../../../support/build-ticket'

/** English, in Greenwich. */
export const look: ExportLook = {
  words: exporting,
  ticketWords,
  style: { locale: 'en-GB', zone: 'UTC' },
  linkOf: (id) => `https://acme.example/portal/deeplink?ticket_id=${encodeURIComponent(id)}`,
}

/** What breaks tables: separators, quotes, line ends, signs of formulas and of Markdown, other scripts. */
const SIGNS = [
  ...'ab1 ,;"\'\r\n\t=+-@|\\`*_[]()<>#~&!.:＝－é漢م',
  '\u0000',
  '\u2028',
  '&amp;',
  '</td>',
]

export const hostileText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 24 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

const reference: fc.Arbitrary<Reference | null> = fc.option(
  fc.record({ id: fc.oneof(fc.integer(), hostileText), name: hostileText }),
)

const instant = fc.option(
  fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.constant(NaN), fc.constant(1e300)),
)

/** Tickets whose every text may be anything. */
export const hostileTickets: fc.Arbitrary<Ticket[]> = fc.array(
  fc
    .record({
      id: fc.oneof(fc.nat(), hostileText),
      summary: hostileText,
      ...{ status: reference, priority: reference, queue: reference, account: reference },
      ...{ contact: reference, source: reference },
      assignees: fc
        .array(reference, { maxLength: 2 })
        .map((all) => all.filter((each) => each !== null)),
      copies: fc.array(hostileText, { maxLength: 2 }),
      tags: fc.array(hostileText, { maxLength: 2 }),
      ...{ createdOn: instant, modifiedOn: instant, closedOn: instant, dueOn: instant },
      tasksDone: fc.option(fc.nat(9)),
      tasksTotal: fc.option(fc.nat(9)),
    })
    .map(buildTicket),
  { maxLength: 5 },
)
