import type { BindableOperation } from '../../src/deskdirector/site-file/operation-arguments'
import type { Side } from '../../src/session/side'
import type { OperationSpec } from './operation-specs'
import type { Slot } from './slots'

/** For what, and for whom, a request is filled. */
export interface Purpose {
  readonly operation: BindableOperation
  readonly spec: OperationSpec
  readonly side: Side
}

/** Fewer are read in less time than it takes to remember them: a query has its own slots at each endpoint. */
const FEW = 10

/** What is read of a list of slots, worked out once for each purpose: one model may be the body of ten thousand endpoints. */
export function perSlots<Result>(
  read: (purpose: Purpose, slots: readonly Slot[]) => Result,
): (purpose: Purpose, slots: readonly Slot[]) => Result {
  const known = new WeakMap<readonly Slot[], Map<string, { readonly result: Result }>>()
  return (purpose, slots) => {
    if (slots.length < FEW) return read(purpose, slots)
    const key = `${purpose.operation} ${purpose.side}`
    const results = known.get(slots) ?? new Map<string, { readonly result: Result }>()
    known.set(slots, results)
    const kept = results.get(key) ?? { result: read(purpose, slots) }
    results.set(key, kept)
    return kept.result
  }
}
