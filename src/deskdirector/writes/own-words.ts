import type { Connection } from '../connection'
import type { Id } from '../models'
import { ticketOf, wordsOf, type AdditiveWrite } from './additive-write'
import { wordsMark } from './words-mark'

/** The words that left from this page, by its connection: a note may tell nothing else of whose it is. */
const left = new WeakMap<Connection, Set<string>>()

/** To be called before a write leaves. */
export function keepOwnWords(connection: Connection, write: AdditiveWrite): void {
  const words = wordsOf(write)
  if (words === null) return
  const known = left.get(connection) ?? new Set()
  left.set(connection, known.add(keyOf(ticketOf(write), words)))
}

/** Whether the same words left from here, to the same ticket. */
export function areOwnWords(connection: Connection, ticket: Id, words: string): boolean {
  return left.get(connection)?.has(keyOf(ticket, words)) ?? false
}

function keyOf(ticket: Id, words: string): string {
  return `${ticket} ${wordsMark(words)}`
}
