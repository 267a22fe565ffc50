import { RequestFailure, type ContractBreach } from '../http/errors'
import type { Binding } from './binding'
import { missingName } from './missing-name'
import type { FirstOperation, Operations } from './operations'
import { at, readList } from './read-list'
import { readPerson } from './read-person'
import { readTicket } from './read-ticket'
import { toCount } from './read-value'
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
  me(answer, { item }, vocabulary) {
    const broken: ContractBreach[] = []
    const person = readPerson(at(answer, item), { operation: 'me', vocabulary, place: '', broken })
    const isNobody = person.id === null && person.email === null
    // Whoever can't be told from others may be taken for one of them; what else is odd of them is needed by nobody.
    for (const breach of isNobody ? broken : []) {
      throw new RequestFailure({ kind: 'contract', breach })
    }
    return person
  },

  'tickets.find'(answer, binding, vocabulary) {
    const operation = 'tickets.find'
    const reading = { operation, what: 'tickets', read: readTicket, vocabulary } as const
    const { items, broken } = readList(answer, binding, reading)
    const wires = items.map(({ wire }) => wire)
    const breach = { operation, field: 'summary', expected: 'text' }
    const untitled = missingName(wires, vocabulary.ticket['summary'], breach)
    return {
      tickets: items.map((ticket) => ({ ...ticket, broken: [...ticket.broken, ...untitled] })),
      // Without a place for it the total is the answer itself, which is no number.
      total: toCount(at(answer, binding.total)),
      broken,
    }
  },
}
