import type { Pace } from '../../deskdirector/writes/pace'
import { isOver, placeKey, type Ended, type Outgoing, type WritePlace } from './outgoing'

/** Tells how a write is getting on. */
export type Report = (outgoing: Exclude<Outgoing, { stage: 'waiting' } | Ended>) => void

/** Does one write, from beginning to end. Never rejects: what went wrong is how it ended. */
export type Job = (report: Report) => Promise<Ended>

export interface Outbox {
  /** What is going on at a place, or how it last ended there; null where nothing was sent. */
  of(place: WritePlace): Outgoing | null
  /** Every place where something is on its way. */
  busy(): readonly WritePlace[]
  /**
   * Sends what stands at a place, after a while in which it can be taken back (ms). Where something is on its way
   * already this does nothing: a second click is the same write.
   */
  send(place: WritePlace, job: Job, undo?: number): void
  /** Takes back what hasn't left; gives whether that was still possible. */
  undo(place: WritePlace): boolean
  /** Puts away how something ended. */
  dismiss(place: WritePlace): void
  subscribe(listener: () => void): () => void
}

/**
 * Keeps what is on its way, whatever screen is shown: leaving a ticket doesn't unsend.
 *
 * @param inTurn does a job after those before it at the same ticket: one write at a time, in order.
 */
export function createOutbox(
  pace: Pace,
  inTurn: (place: WritePlace, job: () => Promise<Ended>) => Promise<Ended>,
): Outbox {
  const entries = new Map<string, { place: WritePlace; outgoing: Outgoing }>()
  const undos = new Map<string, AbortController>()
  const listeners = new Set<() => void>()
  let busy: readonly WritePlace[] = []

  function set(place: WritePlace, outgoing: Outgoing | null): void {
    if (outgoing === null) entries.delete(placeKey(place))
    else entries.set(placeKey(place), { place, outgoing })
    busy = [...entries.values()]
      .filter((entry) => !isOver(entry.outgoing))
      .map((each) => each.place)
    for (const listener of listeners) listener()
  }

  const of = (place: WritePlace) => entries.get(placeKey(place))?.outgoing ?? null

  /** Gives whether it wasn't taken back. */
  async function wait(place: WritePlace, undo: number): Promise<boolean> {
    const control = new AbortController()
    undos.set(placeKey(place), control)
    set(place, { stage: 'waiting', until: pace.now() + undo })
    try {
      await pace.wait(undo, control.signal)
      return !control.signal.aborted
    } catch {
      return false
    } finally {
      // Taken back and sent again at once, it has another by now.
      if (undos.get(placeKey(place)) === control) undos.delete(placeKey(place))
    }
  }

  async function run(place: WritePlace, job: Job, undo: number): Promise<void> {
    if (undo > 0 && !(await wait(place, undo))) return
    set(place, { stage: 'sending', part: null })
    const report: Report = (outgoing) => set(place, outgoing)
    // A mistake of ours is no answer either: it may have left.
    const broken: Ended = { stage: 'doubtful', failure: null, part: null }
    set(place, await inTurn(place, () => job(report)).catch(() => broken))
  }

  return {
    of,
    busy: () => busy,
    send(place, job, undo = 0) {
      if (isOver(of(place))) void run(place, job, undo)
    },
    undo(place) {
      const control = undos.get(placeKey(place))
      if (control === undefined) return false
      undos.delete(placeKey(place))
      control.abort()
      set(place, null)
      return true
    },
    dismiss(place) {
      if (of(place) !== null && isOver(of(place))) set(place, null)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
