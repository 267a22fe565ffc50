import { isSame } from '../../drafts/combine'
import type { Draft, DraftPlace } from '../../drafts/draft'
import type { DraftStore } from '../../drafts/draft-store'
import { wasLeaving } from './leaving-mark'
import { placeKey } from './outgoing'
import { whenNothingIsUnderWay } from './under-way'

/** Which drafts another of this person's tabs may still be sending. */
export interface Elsewhere {
  /** Whether it is on its way from another tab, as far as is known: true until that tab is known to be done. */
  isSending(place: DraftPlace, draft: Draft): boolean
  /** Looks from now on, and calls `listener` when one is done; gives the way to stop. */
  subscribe(listener: () => void): () => void
}

/** A draft that left, or was about to, and whether the tab that sends it is done: sent, failed, closed or crashed. */
interface Look {
  readonly attempt: Draft['attempt']
  isDone: boolean
}

/** @param whenDone waits until nothing is on its way at a place, from whichever tab. */
export function createElsewhere(
  drafts: DraftStore,
  whenDone: typeof whenNothingIsUnderWay = whenNothingIsUnderWay,
): Elsewhere {
  const looks = new Map<string, Look>()
  const listeners = new Set<() => void>()

  function lookAt(place: DraftPlace): void {
    const draft = drafts.get(place)
    const key = placeKey(place)
    if (draft === null || !mayBeOnItsWay(draft)) looks.delete(key)
    else if (!isLookedAt(looks.get(key), draft)) {
      const look: Look = { attempt: draft.attempt, isDone: false }
      looks.set(key, look)
      void whenDone(drafts, place).then(() => {
        look.isDone = true
        for (const listener of listeners) listener()
      })
    }
  }

  const lookAround = () => drafts.places().forEach(lookAt)

  return {
    isSending(place, draft) {
      const look = looks.get(placeKey(place))
      return mayBeOnItsWay(draft) && !(isLookedAt(look, draft) && look.isDone)
    },
    subscribe(listener) {
      listeners.add(listener)
      const stop = drafts.subscribe(lookAround)
      lookAround()
      return () => {
        stop()
        listeners.delete(listener)
      }
    },
  }
}

function mayBeOnItsWay(draft: Draft): boolean {
  return draft.attempt !== null || wasLeaving(draft)
}

/** A second attempt is another thing to wait for. */
function isLookedAt(look: Look | undefined, { attempt }: Draft): look is Look {
  return look !== undefined && isSame(look.attempt, attempt)
}
