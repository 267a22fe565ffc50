import { hashKey, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { isLocal, isSifted } from '../deskdirector/filter-tickets'
import type { FindTickets } from '../deskdirector/operations'
import { toFindTickets, type TicketFilter } from '../deskdirector/ticket-filter'
import { useDesk } from './desk'
import { loadedTickets } from './loaded-tickets'
import { createSift } from './sift-pages'
import { ticketListQuery } from './tickets'
import { useCanFind } from './use-can-find'

/** Whether two finds ask for the same list but for the words searched. */
function isSameButSearch(one: FindTickets, other: FindTickets): boolean {
  const rest = (find: FindTickets) => hashKey([{ ...find, search: undefined }])
  return rest(one) === rest(other)
}

/**
 * The tickets that a filter shows: what the instance can filter it filters, the rest is done here over what was
 * loaded. While words are typed, the rows of the former words stay until the new ones are there.
 */
export function useTicketList(filter: TicketFilter) {
  const desk = useDesk()
  const can = useCanFind()
  const find = toFindTickets(filter, can)

  const query = useInfiniteQuery({
    ...ticketListQuery(desk, find),
    placeholderData: (former, formerQuery) => {
      const formerFind = formerQuery?.queryKey.at(-1) as FindTickets | undefined
      return formerFind !== undefined && isSameButSearch(formerFind, find) ? former : undefined
    },
  })

  const pages = query.data?.pages
  const loaded = useMemo(() => loadedTickets(pages ?? []), [pages])
  const [sift] = useState(createSift)
  const tickets = useMemo(() => sift(pages ?? [], filter, can), [sift, pages, filter, can])
  const broken = useMemo(() => (pages ?? []).flatMap((page) => page.broken), [pages])

  return {
    query,
    filter,
    /** There is something to show, be it nothing but that nothing matches. */
    hasAnswer: pages !== undefined,
    /** Those that match, in the filter's order. */
    tickets,
    /** All that the instance has given so far. */
    loaded,
    broken,
    /** Tickets came, and not one of them could be read. */
    isUnreadable: loaded.length === 0 && broken.length > 0,
    /** How many match on the instance, where it says. */
    total: pages?.at(-1)?.total ?? null,
    isLocal: isLocal(filter, can),
    isSifted: isSifted(filter, can),
  }
}

export type TicketList = ReturnType<typeof useTicketList>
