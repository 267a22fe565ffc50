import { useEffect, useRef, useState } from 'react'
import { PAGE_SIZE } from '../../deskdirector/first-screen'
import type { TicketList } from '../../queries/use-ticket-list'

/** How many tickets one press asks for at most: an instance is shared by many. */
export const AT_ONCE = 2_000

/** Loads what a list lacks, page after page, until it is told to stop or its reader leaves. */
export function useLoadRest({ fetchNextPage }: TicketList['query']) {
  const [stage, setStage] = useState<'idle' | 'loading' | 'failed'>('idle')
  const asked = useRef<AbortController>(null)
  useEffect(() => () => asked.current?.abort(), [])

  async function load() {
    const { signal } = (asked.current = new AbortController())
    setStage('loading')
    for (let left = AT_ONCE / PAGE_SIZE; left > 0 && !signal.aborted; left--) {
      // The list may have asked for the next page already, since its end came into view.
      const { hasNextPage, isFetchNextPageError } = await fetchNextPage({ cancelRefetch: false })
      if (isFetchNextPageError) return setStage('failed')
      if (!hasNextPage) break
    }
    setStage('idle')
  }

  return {
    isLoading: stage === 'loading',
    hasFailed: stage === 'failed',
    load: () => void load(),
    stop: () => asked.current?.abort(),
  }
}
