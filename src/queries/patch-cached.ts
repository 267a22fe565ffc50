import type { InfiniteData, QueryClient, QueryKey } from '@tanstack/react-query'
import type { Ticket } from '../deskdirector/models'
import type { TicketPage } from '../deskdirector/operations'
import type { Desk } from './desk'
import { ticketListsKey } from './tickets'

/**
 * Changes what is cached under a key, and under all keys that begin with it. How old it is, and that it is to be read
 * again, stays as it was: it is no answer of the instance.
 *
 * @param patch gives back what it was given where that is as it should be.
 */
export function patchCached<Data>(
  client: QueryClient,
  queryKey: QueryKey,
  patch: (data: Data) => Data,
): void {
  for (const query of client.getQueryCache().findAll({ queryKey })) {
    const { data, dataUpdatedAt, isInvalidated } = query.state
    const patched = data && patch(data as Data)
    if (patched === data) continue
    client.setQueryData(query.queryKey, patched, { updatedAt: dataUpdatedAt })
    if (isInvalidated) query.invalidate()
  }
}

/**
 * Changes rows where they stand, in every list: no row comes, goes or moves by it. What doesn't change stays the same
 * object: thousands of rows that are made anew are compared one by one, while somebody waits for the ticket.
 */
export function patchRows(client: QueryClient, desk: Desk, patch: (row: Ticket) => Ticket): void {
  patchCached<InfiniteData<TicketPage>>(client, ticketListsKey(desk), (list) => {
    const pages = patchedOf(list.pages, (page) => {
      const tickets = patchedOf(page.tickets, patch)
      return tickets === page.tickets ? page : { ...page, tickets }
    })
    return pages === list.pages ? list : { ...list, pages: [...pages] }
  })
}

/** The items patched; the same array where all of them stayed the same. */
function patchedOf<Item>(items: readonly Item[], patch: (item: Item) => Item): readonly Item[] {
  const patched = items.map(patch)
  return patched.some((item, index) => item !== items[index]) ? patched : items
}
