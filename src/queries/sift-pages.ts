import { filterLoaded } from '../deskdirector/filter-tickets'
import type { Id, Ticket } from '../deskdirector/models'
import type { TicketPage } from '../deskdirector/operations'
import type { CanFind, TicketFilter } from '../deskdirector/ticket-filter'
import { loadedTickets } from './loaded-tickets'

/**
 * Gives a function that does what `filterLoaded` does, over pages. It remembers what it did last: where a page has
 * come to the same others, which of thousands of tickets match isn't asked again for each hundred more.
 */
export function createSift() {
  let done: readonly TicketPage[] = []
  let asked: readonly [TicketFilter?, CanFind?] = []
  let tickets: Ticket[] = []
  let seen = new Set<Id>()

  return (pages: readonly TicketPage[], filter: TicketFilter, can: CanFind): Ticket[] => {
    const isMore =
      asked[0] === filter && asked[1] === can && done.every((page, at) => page === pages[at])
    const added = isMore ? pages.slice(done.length) : pages
    if (!isMore) seen = new Set()
    tickets = filterLoaded(loadedTickets(added, seen), filter, can, isMore ? tickets : [])
    done = pages
    asked = [filter, can]
    return tickets
  }
}
