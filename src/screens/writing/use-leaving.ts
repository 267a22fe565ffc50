import { useEffect, useState } from 'react'
import type { Draft, DraftPlace } from '../../drafts/draft'
import { wasLeaving } from '../../queries/writing/leaving-mark'
import { whenNothingIsUnderWay } from '../../queries/writing/under-way'
import type { Writing } from '../../queries/writing/writing'

/** What became of something that was to be sent, and not from this page as it is now. */
export function useLeaving({ drafts, outbox }: Writing, place: DraftPlace, draft: Draft | null) {
  const { ticket, kind } = place
  const [isUnsent, setIsUnsent] = useState(false)
  const isQuiet = outbox.of(place) === null
  // Sent again: that tells by itself what becomes of it.
  if (isUnsent && !isQuiet) setIsUnsent(false)
  const isMarked = isQuiet && wasLeaving(draft)
  useEffect(() => {
    if (!isMarked) return
    let isStill = true
    void whenNothingIsUnderWay(drafts, { ticket, kind }).then(() => isStill && setIsUnsent(true))
    return () => {
      isStill = false
    }
  }, [isMarked, drafts, ticket, kind])
  return {
    /** The page was left before it could be sent. */
    isUnsent,
    /** It is about to be sent from another tab. */
    isLeaving: isMarked && !isUnsent,
  }
}
