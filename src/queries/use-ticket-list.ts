import { hashKey, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { isLocal, isSifted } from '../deskdirector/filter-tickets'
import type { FindTickets } from '../deskdirector/operations'
import { toFindTickets, type TicketFilter } from '../deskdirector/ticket-filter'
import { failureOf } from '../http/errors'
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
 * loaded. While words are typed, the rows of the former words stay until the new ones are there; once the session
 * has ended, the former filter's rows stay for good.
 */
export function useTicketList(filter: TicketFilter) {
  const desk = useDesk()
  const can = useCanFind()
  const find = useMemo(() => toFindTickets(filter, can), [filter, can])

  const query = useInfiniteQuery({
    ...ticketListQuery(desk, find),
    placeholderData: (former, formerQuery) => {
      const formerFind = formerQuery?.queryKey.at(-1) as FindTickets | undefined
      return formerFind !== undefined && isSameButSearch(formerFind, find) ? former : undefined
    },
  })

  const { data, isPlaceholderData } = query
  const [last, setLast] = useState<{ filter: TicketFilter; data: typeof data } | null>(null)
  if (data && !isPlaceholderData && (last?.data !== data || last.filter !== filter)) {
    setLast({ filter, data })
  }
  const isFormer =
    last !== null && query.isLoadingError && failureOf(query.error)?.kind === 'session'
  const { filter: shownFilter, data: shown } = isFormer ? last : { filter, data }

  const pages = shown?.pages
  const loaded = useMemo(() => loadedTickets(pages ?? []), [pages])
  const [sift] = useState(createSift)
  const tickets = useMemo(
    () => sift(pages ?? [], shownFilter, can),
    [sift, pages, shownFilter, can],
  )
  const broken = useMemo(() => (pages ?? []).flatMap((page) => page.broken), [pages])

  return {
    query,
    /** There is something to show, be it nothing but that nothing matches. */
    hasAnswer: pages !== undefined,
    /** What is shown was found by another filter, which `shownFilter` then is. */
    isFormer,
    shownFilter,
    /** Those that match, in the filter's order. */
    tickets,
    /** All that the instance has given so far. */
    loaded,
    broken,
    /** Tickets came, and not one of them could be read. */
    isUnreadable: loaded.length === 0 && broken.length > 0,
    /** How many match on the instance, where it says. */
    total: pages?.at(-1)?.total ?? null,
    isLocal: isLocal(shownFilter, can),
    isSifted: isSifted(shownFilter, can),
  }
}

export type TicketList = ReturnType<typeof useTicketList>
