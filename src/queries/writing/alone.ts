import type { Answer } from '../../deskdirector/writes/deliver-update'
import { isField } from '../../deskdirector/writes/fields'
import { blankDraft, isDraftKind, type Draft, type DraftPlace } from '../../drafts/draft'
import type { DraftStore } from '../../drafts/draft-store'
import { isSame, saysSame } from '../../drafts/combine'
import { withoutMark } from './leaving-mark'
import { takeLock, theBrowsers, type Locks } from './locks'
import type { Job } from './outbox'
import type { Ended, Outgoing, WritePlace } from './outgoing'
import { partInDoubt } from './part-in-doubt'
import { sentElsewhere, takenBack } from './unsent-ends'

/** Another tab may be done in a moment: that is no news to anybody, in ms. */
const MOMENT = 2_000

type Asking = Extract<Outgoing, { stage: 'asking' }>

/**
 * Gives each write the ticket for itself in all tabs of this person: it waits for what another tab is sending there,
 * and then sends only what still stands as it was when somebody pressed the button.
 *
 * The lock ends with the page that holds it, closed or crashed: the browser sees to that. It isn't held while a person
 * is asked, which may take for ever, and taken again with their answer. Where there are no locks (a page not over
 * https, a frame without an origin) there is no shared storage either: each tab has only its own words.
 */
export function aloneAtTicket(
  drafts: DraftStore,
  locks: Locks | null = theBrowsers(),
): (place: WritePlace, job: Job, onHeld?: () => void) => Job {
  return (place, job, onHeld = () => {}) => {
    const draftPlace = addsTo(place)
    const sent = draftPlace && drafts.get(draftPlace)
    return async (report) => {
      const name = nameOf(drafts, place)
      async function take(): Promise<() => void> {
        const timer = setTimeout(onHeld, MOMENT)
        return takeLock(locks, name).finally(() => clearTimeout(timer))
      }
      let release = await take()
      /** Lets other tabs write meanwhile. */
      function ask(asking: Asking): void {
        let isAnswered = false
        release()
        async function answer(given: Answer): Promise<void> {
          if (isAnswered) return
          isAnswered = true
          report({ stage: 'sending', part: null })
          release = await take()
          asking.answer(given)
        }
        report({ ...asking, answer: (given) => void answer(given) })
      }
      try {
        if (draftPlace !== null) await drafts.refresh(draftPlace)
        const ended = draftPlace && endedElsewhere(drafts, draftPlace, sent)
        if (ended !== null) return ended
        return await job((outgoing) =>
          outgoing.stage === 'asking' ? ask(outgoing) : report(outgoing),
        )
      } finally {
        release()
      }
    }
  }
}

/** The draft of a write that adds something: what another tab has sent of it meanwhile would be there twice. */
function addsTo({ ticket, kind }: WritePlace): DraftPlace | null {
  return isDraftKind(kind) && !isField(kind) ? { ticket, kind } : null
}

function nameOf({ owner }: DraftStore, { ticket, kind }: WritePlace): string {
  // All new tickets have one name: while one is looked for, no other of the same words may come.
  return `deskdirector-tickets ${JSON.stringify([owner, kind === 'new' ? null : ticket])}`
}

/** What another tab has made of something since it was to be sent here; null where it is as it was. */
function endedElsewhere(drafts: DraftStore, place: DraftPlace, sent: Draft | null): Ended | null {
  const now = drafts.get(place)
  if (now === null) return sent && (drafts.wasSent(place) ? sentElsewhere : takenBack)
  const before = sent ?? blankDraft
  if (saysSame(withoutMark(now), withoutMark(before))) return null
  // It left from there, and nobody knows whether it arrived; otherwise it arrived there, or is being changed.
  const hasLeft = now.attempt !== null && !isSame(now.attempt, before.attempt)
  return hasLeft ? { stage: 'doubtful', failure: null, part: partInDoubt(now) } : takenBack
}
