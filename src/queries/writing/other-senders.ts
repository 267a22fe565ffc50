import { isSame } from '../../drafts/combine'
import type { Draft, DraftPlace } from '../../drafts/draft'
import type { DraftStore } from '../../drafts/draft-store'
import { wasLeaving } from './leaving-mark'
import { placeKey } from './outgoing'
import { whenNothingIsUnderWay } from './under-way'

/** Another tab's mark may be here before its lock is, in ms. */
export const HEAD_START = 500

/** A lock that nobody holds is given within this, in ms. */
const AT_ONCE = 100

/** What another of this person's tabs is doing with a draft; `unknown` for the moment until that can be told. */
export type Elsewhere = 'unknown' | 'sending' | 'nothing'

export interface OtherSenders {
  of(place: DraftPlace, draft: Draft): Elsewhere
  /** Looks from now on, and calls `listener` when something else can be told; gives the way to stop. */
  subscribe(listener: () => void): () => void
}

/** A draft that left, or was about to, and whether the tab that sends it is done: it may have failed, closed or crashed. */
interface Look {
  readonly attempt: Draft['attempt']
  told: Elsewhere
}

/** @param whenDone waits until nothing is on its way at a place, from whichever tab. */
export function otherSenders(
  drafts: DraftStore,
  whenDone: typeof whenNothingIsUnderWay = whenNothingIsUnderWay,
): OtherSenders {
  const looks = new Map<string, Look>()
  const listeners = new Set<() => void>()

  function tell(look: Look, told: Elsewhere): void {
    look.told = told
    for (const listener of listeners) listener()
  }

  async function follow(place: DraftPlace, look: Look): Promise<void> {
    if (look.attempt === null) await new Promise((begun) => setTimeout(begun, HEAD_START))
    const timer = setTimeout(() => tell(look, 'sending'), AT_ONCE)
    await whenDone(drafts, place)
    clearTimeout(timer)
    tell(look, 'nothing')
  }

  function lookAt(place: DraftPlace): void {
    const draft = drafts.get(place)
    const key = placeKey(place)
    const former = looks.get(key)
    if (draft === null || !mayBeOnItsWay(draft)) looks.delete(key)
    else if (former === undefined || !isOf(former, draft)) {
      // What was about to leave has left: it is still being sent.
      const told = former?.told === 'sending' ? 'sending' : 'unknown'
      const look: Look = { attempt: draft.attempt, told }
      looks.set(key, look)
      void follow(place, look)
    }
  }

  const lookAround = () => drafts.places().forEach(lookAt)

  return {
    of(place, draft) {
      if (!mayBeOnItsWay(draft)) return 'nothing'
      const look = looks.get(placeKey(place))
      return look && isOf(look, draft) ? look.told : 'unknown'
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
function isOf(look: Look, { attempt }: Draft): boolean {
  return isSame(look.attempt, attempt)
}
