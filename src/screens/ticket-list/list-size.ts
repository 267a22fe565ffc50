import type { TicketList } from '../../queries/use-ticket-list'

/**
 * Whether all came that the instance has: no further page, and as many rows as it says. One may give fewer than are asked
 * for, or be bound without pages; a row that could not be read came all the same.
 */
export function hasAllCome({ loaded, broken, total, query }: TicketList): boolean {
  return !query.hasNextPage && (total ?? 0) <= loaded.length + broken.length
}

/** How many rows a list has in all, were they loaded; null where nobody knows. */
export function listSize(list: TicketList): number | null {
  const { tickets, total, isLocal } = list
  if (hasAllCome(list)) return tickets.length
  // What the page itself filters, it can count only in what it has.
  return isLocal || total === null ? null : Math.max(total, tickets.length)
}
