import type { ContractBreach } from '../http/errors'
import type { Binding } from './binding'
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
    const reading = {
      operation: 'tickets.find',
      what: 'tickets',
      read: readTicket,
      vocabulary,
    } as const
    const { items, broken } = readList(answer, binding, reading)
    const total = binding.total === undefined ? undefined : at(answer, binding.total)
    const all = [...broken, ...untitled('tickets.find', items)]
    return { tickets: items, total: toNumber(total) ?? null, broken: all }
  },

  'ticket.get'(answer, { item }, vocabulary) {
    const operation = 'ticket.get'
    const ticket = readTicket(at(answer, item), { operation, vocabulary, place: '', broken: [] })
    return { ...ticket, broken: [...ticket.broken, ...untitled(operation, [ticket])] }
  },
}

/** Where not one ticket has a title, the instance calls it something else by now. That costs no row. */
function untitled(operation: FirstOperation, tickets: readonly Ticket[]): ContractBreach[] {
  return tickets.length === 0 || tickets.some(({ summary }) => summary !== '')
    ? []
    : [{ operation, field: 'summary', expected: 'text', found: 'nothing' }]
}
