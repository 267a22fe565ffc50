import { useEffect } from 'react'
import { rowsIn } from '../../queries/loaded-tickets'
import type { TicketList } from '../../queries/use-ticket-list'
import { isNarrowed } from './narrowed'

/** So many pages are looked through unasked: as many as the overview loads. */
const PAGES_AT_ONCE = 10

/** Whether what matches is still being looked for unasked: what there is so far isn't all of it. */
export function isSifting(data: TicketList): boolean {
  const { query, isSifted, filter, loaded, broken } = data
  const pages = query.data?.pages ?? []
  // An instance that gives the same tickets again has no more of them.
  const isNew = loaded.length + broken.length > rowsIn(pages.slice(0, -1))
  const isMore = pages.length < PAGES_AT_ONCE && isNew && query.hasNextPage && !query.isError
  return isMore && isSifted && isNarrowed(filter) && !query.isPlaceholderData
}

/**
 * Looks through more of a list than was loaded, where the page itself picks out what matches: few of the first hundred
 * say little about the rest. Scrolling goes on from there.
 */
export function useSiftOn(data: TicketList): void {
  const { isFetching, fetchNextPage } = data.query
  const isDue = isSifting(data) && !isFetching
  const pages = data.query.data?.pages.length
  useEffect(() => {
    if (isDue) void fetchNextPage({ cancelRefetch: false })
  }, [isDue, pages, fetchNextPage])
}
