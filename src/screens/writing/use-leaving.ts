import { useEffect, useState } from 'react'
import type { Draft, DraftPlace } from '../../drafts/draft'
import { wasLeaving } from '../../queries/writing/leaving-mark'
import { whenNothingIsUnderWay } from '../../queries/writing/under-way'
import type { Writing } from '../../queries/writing/writing'

/** Another tab's mark may be here before its lock is, in ms. */
const HEAD_START = 500

/** What became of something that was to be sent, and not from this page as it is now. */
export function useLeaving({ drafts, outbox }: Writing, place: DraftPlace, draft: Draft | null) {
  const { ticket, kind } = place
  const [state, setState] = useState<'unknown' | 'leaving' | 'unsent'>('unknown')
  const isQuiet = outbox.of(place) === null
  // Sent again: that tells by itself what becomes of it.
  if (state !== 'unknown' && !isQuiet) setState('unknown')
  const isMarked = isQuiet && wasLeaving(draft)
  useEffect(() => {
    if (!isMarked) return
    let isStill = true
    const timer = setTimeout(() => {
      setState('leaving')
      void whenNothingIsUnderWay(drafts, { ticket, kind }).then(() => isStill && setState('unsent'))
    }, HEAD_START)
    return () => {
      isStill = false
      clearTimeout(timer)
    }
  }, [isMarked, drafts, ticket, kind])
  return {
    /** The page was left before it could be sent. */
    isUnsent: state === 'unsent',
    /** It is about to be sent from another tab. */
    isLeaving: isMarked && state === 'leaving',
  }
}
