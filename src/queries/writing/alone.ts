import { isField } from '../../deskdirector/writes/fields'
import { blankDraft, isDraftKind, type Draft, type DraftPlace } from '../../drafts/draft'
import type { DraftStore } from '../../drafts/draft-store'
import { isSame, saysSame } from '../../drafts/combine'
import { withoutMark } from './leaving-mark'
import type { Job } from './outbox'
import type { Ended, WritePlace } from './outgoing'
import { partInDoubt } from './part-in-doubt'
import { takenBack } from './unsent-ends'

/** What is used of a browser's locks, which all its tabs share. */
export interface Locks {
  /** Calls `granted` when nobody holds the lock, which is held until what that gives has settled. */
  request(name: string, granted: () => Promise<void>): Promise<unknown>
}

/**
 * Gives each write the ticket for itself in all tabs of this person: it waits for what another tab is sending there,
 * and then sends only what still stands as it was when somebody pressed the button.
 *
 * The lock ends with the page that holds it, closed or crashed: the browser sees to that. It isn't held while a person
 * is asked, which may take for ever; what they answer is compared with the ticket anyway. Where there are no locks (a
 * page not over https, a frame without an origin) there is no shared storage either: each tab has only its own words.
 */
export function aloneAtTicket(
  drafts: DraftStore,
  locks: Locks | null = theBrowsers(),
): (place: WritePlace, job: Job) => Job {
  return (place, job) => {
    const draftPlace = addsTo(place)
    const sent = draftPlace && drafts.get(draftPlace)
    return (report) =>
      withLock(locks, nameOf(drafts, place), async (release) => {
        if (draftPlace !== null) await drafts.refresh(draftPlace)
        const ended = draftPlace && endedElsewhere(sent, drafts.get(draftPlace))
        if (ended !== null) return ended
        return job((outgoing) => {
          if (outgoing.stage === 'asking') release()
          report(outgoing)
        })
      })
  }
}

/** The draft of a write that adds something: what another tab has sent of it meanwhile would be there twice. */
function addsTo({ ticket, kind }: WritePlace): DraftPlace | null {
  return isDraftKind(kind) && !isField(kind) ? { ticket, kind } : null
}

function nameOf({ owner }: DraftStore, { ticket }: WritePlace): string {
  return `deskdirector-tickets ${JSON.stringify([owner, ticket])}`
}

/** What another tab has made of something since it was to be sent here; null where it is as it was. */
function endedElsewhere(sent: Draft | null, now: Draft | null): Ended | null {
  if (now === null) return sent && takenBack
  const before = sent ?? blankDraft
  if (saysSame(withoutMark(now), withoutMark(before))) return null
  // It left from there, and nobody knows whether it arrived; otherwise it arrived there, or is being changed.
  const hasLeft = now.attempt !== null && !isSame(now.attempt, before.attempt)
  return hasLeft ? { stage: 'doubtful', failure: null, part: partInDoubt(now) } : takenBack
}

function withLock<Result>(
  locks: Locks | null,
  name: string,
  act: (release: () => void) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    let isGranted = false
    function granted(): Promise<void> {
      isGranted = true
      return new Promise((release) => {
        act(release).then(resolve, reject).finally(release)
      })
    }
    // Refused before it began: then nothing is shared.
    const alone = () => void (isGranted || granted())
    if (locks === null) alone()
    else locks.request(name, granted).catch(alone)
  })
}

function theBrowsers(): Locks | null {
  // None in a page that isn't served over https.
  const { navigator } = globalThis as { readonly navigator?: { readonly locks?: LockManager } }
  return navigator?.locks ?? null
}
