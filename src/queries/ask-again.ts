import type { UseInfiniteQueryResult } from '@tanstack/react-query'

type Asked = Pick<UseInfiniteQueryResult, 'isFetchNextPageError' | 'fetchNextPage' | 'refetch'>

/**
 * Asks again for what failed of a list. A further page is asked for by itself: all that are there, read again, would move
 * under the reader, and wouldn't bring it.
 */
export function askAgain({ isFetchNextPageError, fetchNextPage, refetch }: Asked): void {
  void (isFetchNextPageError ? fetchNextPage() : refetch())
}
