import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { isField } from '../../deskdirector/writes/fields'
import type { DraftPlace } from '../../drafts/draft'
import { otherSenders } from '../../queries/writing/other-senders'
import type { Writing } from '../../queries/writing/writing'

/**
 * Whether what stands at a place is on its way, from whichever tab; a ticket's changed fields are sent each from a place
 * of its own.
 */
export function useIsUnderway({ drafts, outbox }: Writing, place: DraftPlace): boolean {
  const { ticket, kind } = place
  const others = useMemo(() => otherSenders(drafts), [drafts])
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [outbox, others].map((each) => each.subscribe(listener))
      return () => stops.forEach((stop) => stop())
    },
    [outbox, others],
  )
  return useSyncExternalStore(subscribe, () => {
    const draft = drafts.get(place)
    if (draft !== null && others.of(place, draft) === 'sending') return true
    return outbox
      .busy()
      .some(
        (busy) =>
          busy.ticket === ticket && (kind === 'fields' ? isField(busy.kind) : busy.kind === kind),
      )
  })
}
