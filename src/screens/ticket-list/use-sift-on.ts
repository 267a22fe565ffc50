import { useEffect } from 'react'
import type { TicketList } from '../../queries/use-ticket-list'

/** So many pages are looked through unasked: as many as the overview loads. */
const PAGES_AT_ONCE = 10

/**
 * Looks through more of a list than was loaded, where the page itself picks out what matches: few of the first hundred
 * say little about the rest. Scrolling goes on from there.
 */
export function useSiftOn({ query, isSifted }: TicketList): void {
  const { data, hasNextPage, isFetching, isError, isPlaceholderData, fetchNextPage } = query
  const pages = data?.pages.length ?? 0
  const isDue =
    isSifted &&
    hasNextPage &&
    !isFetching &&
    !isError &&
    !isPlaceholderData &&
    pages < PAGES_AT_ONCE
  useEffect(() => {
    if (isDue) void fetchNextPage({ cancelRefetch: false })
  }, [isDue, pages, fetchNextPage])
}
