import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { Desk } from '../desk'
import { ticketListsKey, ticketNewsKey, ticketQuery } from '../tickets'
import { isNewTicket } from './new-ticket-places'
import type { Ended, WritePlace } from './outgoing'

/**
 * A write to a ticket: one at a time for each, in the order they were asked for; of new tickets one at a time, too,
 * since one that is looked for must not be taken for another. What it makes stale however it ended, since a write that
 * "failed" may have arrived: the ticket, which is read again where it is on screen, and the lists, which are read again
 * when somebody comes back to them. Rows never move under a reader.
 */
export function ticketWrite(client: QueryClient, desk: Desk, place: WritePlace) {
  const ticket = isNewTicket(place) ? null : place.ticket
  return mutationOptions({
    mutationKey: [desk.identity, 'tickets', 'write', ticket],
    scope: { id: `${desk.identity} ${ticket ?? 'new'}` },
    mutationFn: (job: () => Promise<Ended | null>) => job(),
    retry: false,
    networkMode: 'always',
    gcTime: 0,
    onSettled(ended) {
      // Taken back: nothing has left.
      if (ended === null) return
      if (ticket !== null) void client.invalidateQueries(ticketQuery(desk, ticket))
      void client.invalidateQueries({ queryKey: ticketListsKey(desk), refetchType: 'none' })
      void client.invalidateQueries({ queryKey: ticketNewsKey(desk) })
    },
  })
}
