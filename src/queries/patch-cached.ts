import type { InfiniteData, QueryClient, QueryKey } from '@tanstack/react-query'
import type { Ticket } from '../deskdirector/models'
import type { TicketPage } from '../deskdirector/operations'
import type { Desk } from './desk'
import { ticketListsKey } from './tickets'

/**
 * Changes what is cached under a key, and under all keys that begin with it. How old it is, and that it is to be read
 * again, stays as it was: it is no answer of the instance.
 */
export function patchCached<Data>(
  client: QueryClient,
  queryKey: QueryKey,
  patch: (data: Data) => Data,
): void {
  for (const query of client.getQueryCache().findAll({ queryKey })) {
    const { data, dataUpdatedAt, isInvalidated } = query.state
    if (data === undefined) continue
    client.setQueryData(query.queryKey, patch(data as Data), { updatedAt: dataUpdatedAt })
    if (isInvalidated) query.invalidate()
  }
}

/** Changes rows where they stand, in every list: no row comes, goes or moves by it. */
export function patchRows(client: QueryClient, desk: Desk, patch: (row: Ticket) => Ticket): void {
  patchCached<InfiniteData<TicketPage>>(client, ticketListsKey(desk), (list) => ({
    ...list,
    pages: list.pages.map((page) => ({ ...page, tickets: page.tickets.map(patch) })),
  }))
}
