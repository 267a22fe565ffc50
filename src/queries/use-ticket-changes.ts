import { useState } from 'react'
import { hashKey, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { filterLoaded } from '../deskdirector/filter-tickets'
import { PAGE_SIZE, pageOf } from '../deskdirector/first-screen'
import type { FindTickets } from '../deskdirector/operations'
import { toFindTickets, type CanFind, type TicketFilter } from '../deskdirector/ticket-filter'
import { failureOf } from '../http/errors'
import { countChanged } from './changed-tickets'
import { useDesk, type Desk } from './desk'
import { rowsIn } from './loaded-tickets'
import { nextLook } from './poll-delay'
import { FIRST_PAGE, ticketListQuery, ticketListsKey, ticketNewsKey } from './tickets'
import { useCanFind } from './use-can-find'
import type { TicketList } from './use-ticket-list'

/** A second look at a list's first page, kept apart so that it never touches the rows on screen. */
function peekQuery(desk: Desk, find: FindTickets) {
  const { connection, site } = desk
  const { listSeconds } = site.polling
  return queryOptions({
    queryKey: [...ticketNewsKey(desk), find],
    queryFn: ({ signal }) => {
      const can = (...asked: Parameters<CanFind>) => connection.can('tickets.find', ...asked)
      return connection.run('tickets.find', pageOf(find, can, 0), signal)
    },
    retry: false,
    staleTime: listSeconds * 1_000,
    // While the tab is visible, that is: react-query's intervals skip a hidden one.
    refetchInterval: ({ state }) => nextLook(listSeconds, state),
    // Whoever comes back to the tab wants the news now, unless the instance asked for rest.
    refetchOnWindowFocus: ({ state }) => state.status === 'success',
  })
}

/**
 * Looks from time to time whether the list that is shown has changed, and says by how many tickets.
 * Rows never move by themselves: `show` puts what was seen into the list.
 */
export function useTicketChanges(filter: TicketFilter, list: TicketList) {
  const desk = useDesk()
  const can = useCanFind()
  const client = useQueryClient()
  const find = toFindTickets(filter, can)
  const { data, dataUpdatedAt, isPlaceholderData, hasNextPage } = list.query
  const firstPage = isPlaceholderData ? undefined : data?.pages[0]

  const peek = useQuery({
    ...peekQuery(desk, find),
    enabled: firstPage !== undefined,
    // What the list itself has just brought is the first look.
    ...(firstPage !== undefined && {
      initialData: firstPage,
      initialDataUpdatedAt: dataUpdatedAt,
    }),
  })

  const seen = peek.data
  const shownSince = useShownSince(firstPage, dataUpdatedAt)
  const isNews = firstPage !== undefined && peek.dataUpdatedAt > shownSince
  const rows = rowsIn(seen === undefined ? [] : [seen])
  const isWhole = !hasNextPage && rows < PAGE_SIZE && (seen?.total ?? 0) <= rows
  const count =
    isNews && seen !== undefined
      ? countChanged(
          list.tickets,
          filterLoaded(seen.tickets, filter, can),
          isWhole || !(can('skip') && can('take')),
        )
      : 0

  async function show(): Promise<void> {
    if (seen === undefined) return
    const { queryKey } = ticketListQuery(desk, find)
    // A further page that is on its way would come with the rows as they were.
    await client.cancelQueries({ queryKey, exact: true })
    client.setQueryData(queryKey, { pages: [seen], pageParams: [FIRST_PAGE] })
    // What has left this list may belong in another, which is read again once somebody looks at it.
    void client.invalidateQueries({
      queryKey: ticketListsKey(desk),
      predicate: ({ queryHash }) => queryHash !== hashKey(queryKey),
      refetchType: 'none',
    })
  }

  // A busy instance is left alone without a word, and the end of a session has a page of its own.
  const kind = failureOf(peek.error)?.kind
  const hasLookFailed = peek.isError && kind !== 'busy' && kind !== 'session'
  return { count, show, peek, hasLookFailed }
}

/** When the list's first page came, as time stamp: neither a further page nor a patched row makes it any newer. */
function useShownSince(firstPage: unknown, updatedAt: number): number {
  const [shown, setShown] = useState({ firstPage, updatedAt, since: updatedAt })
  if (shown.firstPage === firstPage && shown.updatedAt === updatedAt) return shown.since
  const isSame =
    shown.firstPage !== undefined &&
    firstPage !== undefined &&
    (shown.firstPage === firstPage || shown.updatedAt === updatedAt)
  const since = isSame ? shown.since : updatedAt
  setShown({ firstPage, updatedAt, since })
  return since
}
