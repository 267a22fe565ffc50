import type { Failure } from '../http/errors'
import type { Id } from './models'
import type { OperationName } from './operations'

export type Refusal = Extract<Failure, { kind: 'forbidden' }>

/** What an instance said no to: the page withdraws it, and says why. */
export interface Refusals {
  /** Why an operation isn't to be had, for a ticket or at all; null while nothing is known against it. */
  of(operation: OperationName, id?: Id): Refusal | null
  /** Hears of every change; gives what ends that. */
  subscribe(listener: () => void): () => void
}

export interface RefusalBook extends Refusals {
  /** Takes down how an operation ended: refused, or (null) taken. */
  note(operation: OperationName, id: Id | undefined, refusal: Refusal | null): void
}

/**
 * A 403 about a ticket is about that ticket: rights go by queue and by company. A 401 of one operation, while the
 * token is good elsewhere, is about the operation, whatever the ticket.
 */
export function createRefusals(): RefusalBook {
  const known = new Map<string, Refusal>()
  const listeners = new Set<() => void>()
  const keyOf = (operation: OperationName, id?: Id) => `${operation} ${id ?? ''}`

  return {
    of: (operation, id) => known.get(keyOf(operation)) ?? known.get(keyOf(operation, id)) ?? null,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    note(operation, id, refusal) {
      const keys = [keyOf(operation), keyOf(operation, id)]
      const [whole = '', own = ''] = keys
      if (refusal !== null) known.set(refusal.status === 401 ? whole : own, refusal)
      else if (!keys.map((key) => known.delete(key)).includes(true)) return
      for (const listener of listeners) listener()
    },
  }
}
