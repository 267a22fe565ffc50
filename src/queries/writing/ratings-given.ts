import type { Outbox } from './outbox'
import type { Rating } from './rating'
import type { Writing } from './writing'

/**
 * As long as the outbox, and so the page: no published answer of DeskDirector tells what somebody has rated, so that it
 * is known only of what was seen to arrive.
 */
const books = new WeakMap<Outbox, Map<string, Rating>>()

/** Takes down what a ticket was rated; the outbox tells a moment later that it has arrived. */
export function keepRating({ outbox }: Writing, ticket: string, rating: Rating): void {
  const book = books.get(outbox) ?? new Map<string, Rating>()
  books.set(outbox, book.set(ticket, rating))
}

/** What a ticket was rated last while this page was open; null where nothing is known. */
export function ratingGiven({ outbox }: Writing, ticket: string): Rating | null {
  return books.get(outbox)?.get(ticket) ?? null
}
