import type { Person, Ticket } from '../models'
import { isMe } from './is-me'

/**
 * Whether somebody else has answered a ticket since it was seen, or it was closed: whoever is about to reply doesn't
 * know what they reply to.
 *
 * @param me who is about to; where nobody knows, notes are nobody's, and say nothing.
 */
export function hasMovedOn(seen: Ticket, now: Ticket, me: Person | null): boolean {
  if (seen.isClosed !== true && now.isClosed === true) return true
  if (me === null) return false
  const known = new Set(seen.notes.map(({ id }) => String(id)))
  return now.notes.some(
    ({ id, author }) => id !== null && !known.has(String(id)) && !isMe(author, me),
  )
}
