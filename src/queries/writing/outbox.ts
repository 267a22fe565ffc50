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
  /** Every place where something is on its way or has ended, and that wasn't put away. */
  places(): readonly WritePlace[]
  /**
   * Sends what stands at a place, after a while in which it can be taken back (ms), which ends with the next write at
   * the same ticket. Where something is on its way already this does nothing: a second click is the same write.
   */
  send(place: WritePlace, job: Job, undo?: number): void
  /** Looks for what left before, in its turn: nobody has asked for anything, so that nothing ends its while for it. */
  look(place: WritePlace, job: Job): void
  /** Takes back what hasn't left: for the while given, and for as long as it waits for its turn after that. */
  undo(place: WritePlace): boolean
  /** Puts away how something ended. */
  dismiss(place: WritePlace): void
  subscribe(listener: () => void): () => void
}

const sending: Outgoing = { stage: 'sending', part: null }

/** What hasn't left yet, and can be taken back. */
interface Undo {
  readonly place: WritePlace
  readonly control: AbortController
  /** Ends the while that it was given. */
  readonly hurry: () => void
}

/**
 * Keeps what is on its way, whatever screen is shown: leaving a ticket doesn't unsend.
 *
 * @param inTurn does a job after those before it at the same ticket: one write at a time, in order. The job gives null
 *   where it was taken back.
 * @param alone is asked as something is sent; the job it gives does that while no other tab writes to the same ticket,
 *   and says so where it waits for one.
 * @param underWay hears of what is sent, from the press of the button until it has ended or was taken back.
 */
export function createOutbox(
  pace: Pace,
  inTurn: (place: WritePlace, job: () => Promise<Ended | null>) => Promise<Ended | null>,
  alone: (place: WritePlace, job: Job, onHeld: () => void) => Job = (_, job) => job,
  underWay: (place: WritePlace, ended: Promise<void>) => void = () => {},
): Outbox {
  const entries = new Map<string, { place: WritePlace; outgoing: Outgoing }>()
  const undos = new Map<string, Undo>()
  const listeners = new Set<() => void>()
  let busy: readonly WritePlace[] = []
  let places: readonly WritePlace[] = []

  function set(place: WritePlace, outgoing: Outgoing | null): void {
    if (outgoing === null) entries.delete(placeKey(place))
    else entries.set(placeKey(place), { place, outgoing })
    busy = [...entries.values()]
      .filter((entry) => !isOver(entry.outgoing))
      .map((each) => each.place)
    places = Array.from(entries.values(), ({ place }) => place)
    for (const listener of listeners) listener()
  }

  const of = (place: WritePlace) => entries.get(placeKey(place))?.outgoing ?? null

  /** Whoever asks for the next thing at a ticket is done with the one before: that leaves now, and first. */
  function hurryAt({ ticket }: WritePlace): void {
    for (const { place, hurry } of undos.values()) if (place.ticket === ticket) hurry()
  }

  async function run(place: WritePlace, job: Job, begun: Outgoing, undo = 0): Promise<void> {
    const key = placeKey(place)
    const control = new AbortController()
    const { signal } = control
    const begin: Job = async (report) => {
      if (signal.aborted) return takenBack
      undos.delete(key)
      set(place, begun)
      return job(report)
    }
    const sent = alone(place, begin, () => {
      const now = of(place)
      if (now?.stage === 'waiting' || now?.stage === 'sending') set(place, { ...now, isHeld: true })
    })
    let waited: Promise<void> | null = null
    if (undo > 0) {
      const hurried = new Promise<void>((hurry) => undos.set(key, { place, control, hurry }))
      waited = Promise.race([pace.wait(undo, signal), hurried]).catch(() => undefined)
      set(place, { stage: 'waiting', until: pace.now() + undo })
    } else set(place, begun)
    const report: Report = (outgoing) => set(place, outgoing)
    // A mistake of ours is no answer either: it may have left.
    const broken: Ended = { stage: 'doubtful', failure: null, part: null }
    // In line from the press of the button on: what is asked for meanwhile comes after it.
    const ended = await inTurn(place, async () => {
      await waited
      return signal.aborted ? null : sent(report)
    }).catch(() => broken)
    if (ended === null || signal.aborted) return
    undos.delete(key)
    set(place, ended)
  }

  return {
    of,
    busy: () => busy,
    places: () => places,
    send(place, job, undo = 0) {
      if (!isOver(of(place))) return
      hurryAt(place)
      underWay(place, run(place, job, sending, undo))
    },
    look(place, job) {
      if (isOver(of(place))) underWay(place, run(place, job, { stage: 'checking' }))
    },
    undo(place) {
      const taken = undos.get(placeKey(place))
      if (taken === undefined) return false
      undos.delete(placeKey(place))
      taken.control.abort()
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
