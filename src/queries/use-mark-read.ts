import { useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Id, Ticket } from '../deskdirector/models'
import type { TicketPage } from '../deskdirector/operations'
import { useDesk, type Desk } from './desk'
import { patchCached } from './patch-cached'
import { ticketListQuery, ticketQuery } from './tickets'

/**
 * Tells the instance that a ticket was read, once it is on screen whole; not again until it is unread again. Nobody
 * asked for it, so nobody hears of its failing.
 */
export function useMarkRead({ id, isUnread }: Ticket, isWhole: boolean): void {
  const desk = useDesk()
  const client = useQueryClient()
  const isDue = isWhole && isUnread !== false && desk.connection.can('ticket.markRead')
  useEffect(() => {
    if (!isDue) return
    desk.connection.run('ticket.markRead', { id }).then(
      () => tellCaches(client, desk, id),
      () => undefined,
    )
  }, [isDue, client, desk, id])
}

/** What the page has of the ticket is read from now on, in every list as well. */
function tellCaches(client: QueryClient, desk: Desk, id: Id): void {
  const read = (ticket: Ticket) =>
    String(ticket.id) === String(id) ? { ...ticket, isUnread: false } : ticket
  patchCached<Ticket>(client, ticketQuery(desk, id).queryKey, read)
  patchCached<InfiniteData<TicketPage>>(
    client,
    ticketListQuery(desk, {}).queryKey.slice(0, -1),
    (list) => ({
      ...list,
      pages: list.pages.map((page) => ({ ...page, tickets: page.tickets.map(read) })),
    }),
  )
}
