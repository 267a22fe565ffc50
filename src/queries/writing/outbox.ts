import type { Pace } from '../../deskdirector/writes/pace'
import { isOver, placeKey, type Ended, type Outgoing, type WritePlace } from './outgoing'
import { takenBack } from './unsent-ends'

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
  /** Takes back what hasn't left: for the while given, and for as long as it waits for its turn after that. */
  undo(place: WritePlace): boolean
  /** Puts away how something ended. */
  dismiss(place: WritePlace): void
  subscribe(listener: () => void): () => void
}

/**
 * Keeps what is on its way, whatever screen is shown: leaving a ticket doesn't unsend.
 *
 * @param inTurn does a job after those before it at the same ticket: one write at a time, in order.
 * @param alone is asked as something is sent; the job it gives does that while no other tab writes to the same ticket.
 */
export function createOutbox(
  pace: Pace,
  inTurn: (place: WritePlace, job: () => Promise<Ended>) => Promise<Ended>,
  alone: (place: WritePlace, job: Job) => Job = (_, job) => job,
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
  async function wait(place: WritePlace, undo: number, { signal }: AbortController) {
    set(place, { stage: 'waiting', until: pace.now() + undo })
    return pace.wait(undo, signal).then(
      () => !signal.aborted,
      () => false,
    )
  }

  async function run(place: WritePlace, job: Job, undo: number): Promise<void> {
    const control = new AbortController()
    const begin: Job = async (report) => {
      if (control.signal.aborted) return takenBack
      undos.delete(placeKey(place))
      set(place, { stage: 'sending', part: null })
      return job(report)
    }
    const sent = alone(place, begin)
    if (undo > 0) {
      undos.set(placeKey(place), control)
      if (!(await wait(place, undo, control))) return
    } else set(place, { stage: 'sending', part: null })
    const report: Report = (outgoing) => set(place, outgoing)
    // A mistake of ours is no answer either: it may have left.
    const broken: Ended = { stage: 'doubtful', failure: null, part: null }
    const ended = await inTurn(place, () => sent(report)).catch(() => broken)
    if (control.signal.aborted) return
    undos.delete(placeKey(place))
    set(place, ended)
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
