import type { ContractBreach } from '../http/errors'
import type { Binding } from './binding'
import { breachOf, unlessBroken } from './breach'
import type { ReadEntity } from './entity'
import { lookUp } from './look-up'
import type { Listed, OperationName } from './operations'
import type { Vocabulary } from './vocabulary'

/**
 * Things of one kind where a binding says that they stand in an answer. One that can't be read costs itself; what
 * is no list at all throws a breach of contract.
 *
 * @param what the things' name, as in “a list of tickets”.
 */
export function readList<Item>(
  answer: unknown,
  { items }: Binding,
  { operation, what, read, vocabulary }: ListReading<Item>,
): Listed<Item> {
  const rows = at(answer, items)
  if (!Array.isArray(rows)) throw breachOf(operation, items ?? '', `a list of ${what}`, rows)
  const broken: ContractBreach[] = []
  const reading = { operation, vocabulary, place: '', broken }
  return {
    items: rows.flatMap((row: unknown) => unlessBroken(() => read(row, reading), broken) ?? []),
    broken,
  }
}

interface ListReading<Item> {
  readonly operation: OperationName
  readonly what: string
  readonly read: ReadEntity<Item>
  readonly vocabulary: Vocabulary
}

/** What stands at a binding's path into an answer; without one, the answer itself. */
export function at(answer: unknown, path: string | undefined): unknown {
  return path === undefined ? answer : lookUp(answer, path)
}
