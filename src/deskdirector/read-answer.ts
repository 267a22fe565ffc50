import type { ContractBreach } from '../http/errors'
import type { Binding } from './binding'
import { breachOf, unlessBroken } from './breach'
import { lookUp } from './look-up'
import type { OperationName, Operations } from './operations'
import { readPerson } from './read-person'
import { readTicket } from './read-ticket'
import { toNumber } from './read-value'
import type { Vocabulary } from './vocabulary'

type ReadAnswer<Name extends OperationName> = (
  answer: unknown,
  binding: Binding,
  vocabulary: Vocabulary,
) => Operations[Name]['gives']

/**
 * What each operation's answer is: parsed JSON in, the model out. Throws nothing but a `RequestFailure` of kind
 * `contract`, whatever came.
 */
export const readAnswer: { readonly [Name in OperationName]: ReadAnswer<Name> } = {
  me: (answer, { item }, vocabulary) =>
    readPerson(at(answer, item), { operation: 'me', vocabulary, place: '', broken: [] }),

  'tickets.find'(answer, { items, total }, vocabulary) {
    const operation = 'tickets.find'
    const rows = at(answer, items)
    if (!Array.isArray(rows)) throw breachOf(operation, '', 'a list of tickets', rows)
    const broken: ContractBreach[] = []
    const reading = { operation, vocabulary, place: '', broken }
    const tickets = rows.flatMap(
      (row: unknown) => unlessBroken(() => readTicket(row, reading), broken) ?? [],
    )
    return {
      tickets,
      total: total === undefined ? null : (toNumber(at(answer, total)) ?? null),
      broken,
    }
  },

  'ticket.get': (answer, { item }, vocabulary) =>
    readTicket(at(answer, item), { operation: 'ticket.get', vocabulary, place: '', broken: [] }),
}

function at(answer: unknown, path: string | undefined): unknown {
  return path === undefined ? answer : lookUp(answer, path)
}
