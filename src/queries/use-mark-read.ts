import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Connection } from '../deskdirector/connection'
import type { Id, Ticket } from '../deskdirector/models'
import { useDesk, type Desk } from './desk'
import { patchCached, patchRows } from './patch-cached'
import { ticketQuery } from './tickets'

/** How many notes tickets had when they were told to be read, by their ids: as long as the page itself. */
const toldOf = new WeakMap<Connection, Map<string, number>>()

/**
 * Tells the instance that a ticket was read, once it is on screen whole; not again until it is unread again or, where
 * the instance never says whether it is, has more to read. Nobody asked for it, so nobody hears of its failing.
 */
export function useMarkRead({ id, isUnread, notes }: Ticket, isWhole: boolean): void {
  const desk = useDesk()
  const client = useQueryClient()
  const isDue = isWhole && isUnread !== false && desk.connection.can('ticket.markRead')
  const unsaid = isUnread === null ? notes.length : null
  useEffect(() => {
    if (!isDue) return
    const told = toldOf.get(desk.connection) ?? new Map<string, number>()
    if (unsaid !== null && unsaid <= (told.get(String(id)) ?? -1)) return
    toldOf.set(desk.connection, told.set(String(id), unsaid ?? 0))
    desk.connection.run('ticket.markRead', { id }).then(
      () => tellCaches(client, desk, id),
      () => undefined,
    )
  }, [isDue, unsaid, client, desk, id])
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
