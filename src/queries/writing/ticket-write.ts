import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { Desk } from '../desk'
import { ticketListsKey, ticketNewsKey, ticketQuery } from '../tickets'
import type { Ended, WritePlace } from './outgoing'

/**
 * A write to a ticket: one at a time for each, in the order they were asked for. What it makes stale however it ended,
 * since a write that "failed" may have arrived: the ticket, which is read again where it is on screen, and the lists,
 * which are read again when somebody comes back to them. Rows never move under a reader.
 */
export function ticketWrite(client: QueryClient, desk: Desk, { ticket }: WritePlace) {
  return mutationOptions({
    mutationKey: [desk.identity, 'tickets', 'write', ticket],
    scope: { id: `${desk.identity} ${ticket ?? 'new'}` },
    mutationFn: (job: () => Promise<Ended>) => job(),
    retry: false,
    networkMode: 'always',
    gcTime: 0,
    onSettled() {
      if (ticket !== null) void client.invalidateQueries(ticketQuery(desk, ticket))
      void client.invalidateQueries({ queryKey: ticketListsKey(desk), refetchType: 'none' })
      void client.invalidateQueries({ queryKey: ticketNewsKey(desk) })
    },
  })
}
