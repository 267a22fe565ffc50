import type { Failure } from '../http/errors'
import type { Id } from './models'
import type { OperationName } from './operations'

export type Refusal = Extract<Failure, { kind: 'forbidden' }>

/** What an instance said no to: the page withdraws it, and says why. */
export interface Refusals {
  /**
   * Why an operation isn't to be had, for a ticket or at all, or for one field of an update; null while nothing is
   * known against it.
   */
  of(operation: OperationName, id?: Id, field?: string): Refusal | null
  /** Takes it for possible again: the ticket, or the words that were to blame, are others by now. */
  forget(operation: OperationName, id?: Id, field?: string): void
  /** Hears of every change; gives what ends that. */
  subscribe(listener: () => void): () => void
}

export interface RefusalBook extends Refusals {
  /** Takes down how an operation ended: refused, or (null) taken; of an update, for the fields it had. */
  note(
    operation: OperationName,
    id: Id | undefined,
    refusal: Refusal | null,
    fields?: readonly string[],
  ): void
}

/**
 * A 403 about a ticket is about that ticket: rights go by queue and by company; of an update, about its fields. A 401
 * of one operation, while the token is good elsewhere, is about the operation, whatever the ticket.
 */
export function createRefusals(): RefusalBook {
  const known = new Map<string, Refusal>()
  const listeners = new Set<() => void>()
  const keyOf = (operation: OperationName, id: Id = '', field = '') => `${operation} ${id} ${field}`

  const note: RefusalBook['note'] = (operation, id, refusal, fields = ['']) => {
    const own = fields.map((field) => keyOf(operation, id, field))
    if (refusal !== null) {
      for (const key of refusal.status === 401 ? [operation] : own) known.set(key, refusal)
    } else if (![operation, ...own].map((key) => known.delete(key)).includes(true)) return
    for (const listener of listeners) listener()
  }

  return {
    of: (operation, id, field) =>
      known.get(operation) ?? known.get(keyOf(operation, id, field)) ?? null,
    forget: (operation, id, field = '') => note(operation, id, null, [field]),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    note,
  }
}
