import type { Instant, Ticket } from '../deskdirector/models'
import { placedBy, type ListedTicket } from './patch-listed'

/**
 * From when on a list holds every ticket that was opened or closed: after that instant. All of it, where the whole list is
 * there; where only its beginning is, as far as that reaches back, if it comes in the order of what changed last:
 * whatever was opened or closed later has changed later. `Infinity` where nobody can tell.
 */
export function wholeSince(tickets: readonly ListedTicket[], isWhole: boolean): Instant {
  if (isWhole) return -Infinity
  let last = Infinity
  for (const ticket of tickets) {
    // A ticket that was read since may say that it is newer than its place: that is no other order.
    const placed = placedBy(ticket)
    if (placed === null || placed > last) return Infinity
    last = placed
  }
  return last
}

/** Two lists, where a ticket that has moved from one to the other meanwhile is only where it was seen last. */
export function apart(
  open: readonly Ticket[],
  closed: readonly Ticket[],
): { readonly open: readonly Ticket[]; readonly closed: readonly Ticket[] } {
  const seen = new Map(open.map((ticket) => [ticket.id, ticket]))
  const moved = new Set<Ticket>()
  for (const ticket of closed) {
    const twin = seen.get(ticket.id)
    if (twin === undefined) continue
    moved.add((twin.modifiedOn ?? 0) > (ticket.modifiedOn ?? 0) ? ticket : twin)
  }
  const stays = (ticket: Ticket) => !moved.has(ticket)
  return { open: open.filter(stays), closed: closed.filter(stays) }
}
