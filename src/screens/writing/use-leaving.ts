import { useEffect, useState } from 'react'
import type { Draft, DraftPlace } from '../../drafts/draft'
import { HEAD_START } from '../../queries/writing/other-senders'
import type { WritePlace } from '../../queries/writing/outgoing'
import { wasLeaving } from '../../queries/writing/leaving-mark'
import { whenNothingIsUnderWay } from '../../queries/writing/under-way'
import type { Writing } from '../../queries/writing/writing'

/** What became of something that was to be sent, and not from this page as it is now. */
export function useLeaving(writing: Writing, place: DraftPlace, draft: Draft | null) {
  const fate = useFate(writing, place, wasLeaving(draft))
  const [isUnsent, setIsUnsent] = useState(false)
  // Typed on, it is still what wasn't sent; sent again, that tells by itself what becomes of it.
  const now = writing.outbox.of(place) === null && (isUnsent || fate === 'unsent')
  if (now !== isUnsent) setIsUnsent(now)
  return {
    /** The page was left before it could be sent. */
    isUnsent: now,
    /** It is about to be sent from another tab. */
    isLeaving: fate === 'leaving',
  }
}

/** Whether something that is marked as being sent, and isn't from here, is on its way from another tab or from nowhere. */
export function useFate(
  { drafts, outbox }: Writing,
  { ticket, kind }: WritePlace,
  mark: boolean,
): 'unknown' | 'leaving' | 'unsent' {
  const [fate, setFate] = useState<ReturnType<typeof useFate>>('unknown')
  const isMarked = mark && outbox.of({ ticket, kind }) === null
  if (fate !== 'unknown' && !isMarked) setFate('unknown')
  useEffect(() => {
    if (!isMarked) return
    let isStill = true
    const timer = setTimeout(() => {
      setFate('leaving')
      void whenNothingIsUnderWay(drafts, { ticket, kind }).then(() => isStill && setFate('unsent'))
    }, HEAD_START)
    return () => {
      isStill = false
      clearTimeout(timer)
    }
  }, [isMarked, drafts, ticket, kind])
  return fate
}
