import type { Id, Ticket } from '../deskdirector/models'
import type { TicketPage } from '../deskdirector/operations'

/**
 * The tickets of some pages, each of them once: where one moves to the front between two questions, the next page
 * begins with what the last one ended with. The first is kept: it stands where readers have seen it.
 *
 * @param seen those of the pages before, which come along with these.
 */
export function loadedTickets(
  pages: readonly TicketPage[],
  seen: Set<Id> = new Set<Id>(),
): readonly Ticket[] {
  const loaded: Ticket[] = []
  for (const { tickets } of pages) {
    for (const ticket of tickets) {
      if (seen.has(ticket.id)) continue
      seen.add(ticket.id)
      loaded.push(ticket)
    }
  }
  return loaded
}

/** How many rows came with some pages: one that could not be read is one all the same. */
export function rowsIn(pages: readonly TicketPage[]): number {
  return pages.reduce((sum, { tickets, broken }) => sum + tickets.length + broken.length, 0)
}
