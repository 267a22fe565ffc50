import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { PAGE_SIZE, pageOf } from '../deskdirector/first-screen'
import type { Id } from '../deskdirector/models'
import type { FindTickets, TicketPage } from '../deskdirector/operations'
import type { CanFind } from '../deskdirector/ticket-filter'
import type { Desk } from './desk'
import { rowsIn } from './loaded-tickets'
import { withoutTwins } from './without-twins'

/** What the key of every list begins with, whatever it is filtered by. */
export function ticketListsKey({ identity }: Desk) {
  return [identity, 'tickets', 'list'] as const
}

/** What the key of every second look at a list begins with. */
export function ticketNewsKey({ identity }: Desk) {
  return [identity, 'tickets', 'peek'] as const
}

/** Where a page begins, and how long it is; the first is as it is asked for. */
export const FIRST_PAGE: Pick<FindTickets, 'skip' | 'take'> = {}

/**
 * Tickets that match, page after page where the instance pages, else all at once.
 * Never refetched by itself: rows must not jump under a reader (DeskDirector/UserVoice#265, #706);
 * `use-ticket-changes.ts` looks for news instead.
 */
export function ticketListQuery(desk: Desk, find: FindTickets) {
  const { connection } = desk
  const pages = connection.can('tickets.find', 'skip') && connection.can('tickets.find', 'take')
  return infiniteQueryOptions({
    queryKey: [...ticketListsKey(desk), find],
    queryFn: async ({ pageParam, signal }): Promise<TicketPage> => {
      const can = (...asked: Parameters<CanFind>) => connection.can('tickets.find', ...asked)
      const takes = { ...pageOf(find, can, 0), ...pageParam }
      const page = await connection.run('tickets.find', takes, signal)
      // Thousands of them are kept.
      return { ...page, tickets: withoutTwins(page.tickets) }
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: (last, all) => {
      const [rows, skip] = [rowsIn([last]), rowsIn(all)]
      // Where no total is told, only a full page has another after it.
      const isMore = last.total === null ? rows >= PAGE_SIZE : rows > 0 && skip < last.total
      // A page that begins like the one before is that one again: there is nothing after it.
      const [top] = last.tickets
      const isAgain = top !== undefined && top.id === all.at(-2)?.tickets[0]?.id
      // An instance may give fewer at a time than it is asked for: one that counts in pages counts in those.
      return pages && isMore && !isAgain ? { skip, take: rowsIn(all.slice(0, 1)) } : undefined
    },
    staleTime: Infinity,
    // Whoever reads a ticket for long finds the list again as they left it: a session lasts no longer than this.
    gcTime: 3_600_000,
  })
}

/** One ticket, with its conversation. */
export function ticketQuery({ connection, identity }: Desk, id: Id) {
  return queryOptions({
    queryKey: [identity, 'tickets', 'detail', String(id)],
    queryFn: ({ signal }) => connection.run('ticket.get', { id }, signal),
    // A ticket prefetched on hover is still news when it is clicked.
    staleTime: 15_000,
  })
}
