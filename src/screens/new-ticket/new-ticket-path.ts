import { newTicketId } from '../../queries/writing/new-ticket-places'
import type { WritePlace } from '../../queries/writing/outgoing'

/** Where a new ticket lives in the hash: the first, or one of those beside it. */
export function newTicketPath(place: WritePlace): string {
  const id = newTicketId(place)
  return id === null ? '/new' : `/new/${id}`
}
