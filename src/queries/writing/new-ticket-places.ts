import type { DraftPlace } from '../../drafts/draft'
import type { WritePlace } from './outgoing'

/** Where a ticket is written that doesn't exist yet. Further ones, beside it, have an id each. */
export const NEW_TICKET: DraftPlace = { ticket: null, kind: 'new' }

/** What such an id begins with, and no ticket's. */
const START = 'new '

/** As many random letters and digits as no two tabs ever share. */
const ID = /^[0-9a-z]{14}$/

/** A place for one more new ticket, which nothing else is written in. */
export function anotherNewTicket(): DraftPlace {
  // Not `crypto.randomUUID`, which there is on https alone.
  const random = crypto.getRandomValues(new Uint32Array(2))
  const id = Array.from(random, (part) => part.toString(36).padStart(7, '0')).join('')
  return { ticket: START + id, kind: 'new' }
}

/** Reads what `newTicketId` gave; anything else is the first place. */
export function newTicketPlace(id: string | undefined): DraftPlace {
  return id !== undefined && ID.test(id) ? { ticket: START + id, kind: 'new' } : NEW_TICKET
}

/** What tells a new ticket's place from the others, as an address may hold it; null for the first. */
export function newTicketId({ ticket }: WritePlace): string | null {
  return ticket === null ? null : ticket.slice(START.length)
}

export function isNewTicket(place: WritePlace): place is DraftPlace {
  return place.kind === 'new'
}

/** Every new ticket of some places but one. */
export function otherNewTickets(
  places: readonly DraftPlace[],
  { ticket }: DraftPlace,
): readonly DraftPlace[] {
  return places.filter((place) => isNewTicket(place) && place.ticket !== ticket)
}
