import type { Binding } from './binding'
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
    const reading = {
      operation: 'tickets.find',
      what: 'tickets',
      read: readTicket,
      vocabulary,
    } as const
    const { items, broken } = readList(answer, binding, reading)
    const total = binding.total === undefined ? undefined : at(answer, binding.total)
    return { tickets: items, total: toNumber(total) ?? null, broken }
  },

  'ticket.get': (answer, { item }, vocabulary) =>
    readTicket(at(answer, item), { operation: 'ticket.get', vocabulary, place: '', broken: [] }),
}
