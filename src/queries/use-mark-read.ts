import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Id, Ticket } from '../deskdirector/models'
import { useDesk, type Desk } from './desk'
import { patchCached, patchRows } from './patch-cached'
import { ticketQuery } from './tickets'

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
    ticket.isUnread !== false && String(ticket.id) === String(id)
      ? { ...ticket, isUnread: false }
      : ticket
  patchCached<Ticket>(client, ticketQuery(desk, id).queryKey, read)
  patchRows(client, desk, read)
}
