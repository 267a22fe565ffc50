import type { ContractBreach } from '../http/errors'
import type { Binding } from './binding'
import { lookUpFirst } from './look-up'
import type { Ticket } from './models'
import type { FirstOperation, Operations } from './operations'
import { at, readList } from './read-list'
import { readPerson } from './read-person'
import { readTicket } from './read-ticket'
import { toNumber } from './read-value'
import type { Vocabulary } from './vocabulary'

type ReadAnswer<Name extends FirstOperation> = (
  answer: unknown,
  binding: Binding,
  vocabulary: Vocabulary,
) => Operations[Name]['gives']

/**
 * What an answer to the first screen is: parsed JSON in, the model out. Throws nothing but a `RequestFailure` of
 * kind `contract`, whatever came.
 */
export const readAnswer: { readonly [Name in FirstOperation]: ReadAnswer<Name> } = {
  me: (answer, { item }, vocabulary) =>
    readPerson(at(answer, item), { operation: 'me', vocabulary, place: '', broken: [] }),

  'tickets.find'(answer, binding, vocabulary) {
    const operation = 'tickets.find'
    const reading = { operation, what: 'tickets', read: readTicket, vocabulary } as const
    const { items, broken } = readList(answer, binding, reading)
    return {
      tickets: items,
      // Without a place for it the total is the answer itself, which is no number.
      total: toNumber(at(answer, binding.total)) ?? null,
      broken: withTitles(broken, items, operation, vocabulary),
    }
  },

  'ticket.get'(answer, { item }, vocabulary) {
    const operation = 'ticket.get'
    const ticket = readTicket(at(answer, item), { operation, vocabulary, place: '', broken: [] })
    return { ...ticket, broken: withTitles(ticket.broken, [ticket], operation, vocabulary) }
  },
}

/** Where not one ticket has a title, empty or not, the instance calls it something else by now. That costs no row. */
function withTitles(
  broken: readonly ContractBreach[],
  tickets: readonly Ticket[],
  operation: FirstOperation,
  vocabulary: Vocabulary,
): readonly ContractBreach[] {
  const titles = vocabulary.ticket['summary'] ?? []
  return tickets.length === 0 || tickets.some(({ wire }) => lookUpFirst(wire, titles) !== null)
    ? broken
    : [...broken, { operation, field: 'summary', expected: 'text', found: 'nothing' }]
}
