import type { TicketList } from '../../queries/use-ticket-list'

/** How many rows a list has in all, were they loaded; null where nobody knows. */
export function listSize({ tickets, total, isLocal, query }: TicketList): number | null {
  if (!query.hasNextPage) return tickets.length
  // What the page itself filters, it can count only in what it has.
  return isLocal || total === null ? null : Math.max(total, tickets.length)
}
