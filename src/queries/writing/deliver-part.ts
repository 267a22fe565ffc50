import type { Ticket } from '../../deskdirector/models'
import type { AdditiveWrite } from '../../deskdirector/writes/additive-write'
import {
  deliver,
  lookFor,
  type Attempt,
  type DeliverMeans,
} from '../../deskdirector/writes/deliver'
import type { Delivered } from '../../deskdirector/writes/delivered'
import type { DraftPlace } from '../../drafts/draft'
import { keepAttempt, keptAttempt } from './attempts'
import type { Report } from './outbox'
import type { Writing } from './writing'

/** `check` sends nothing: it looks for what left before. */
export type Way = 'send' | 'check'

interface DraftPart {
  /** Which part: the words, or a file's id. */
  readonly of: string
  readonly write: AdditiveWrite
  readonly way: Way
  readonly seen?: Ticket | undefined
}

/**
 * Delivers one part of a draft, with the attempt kept beside it for as long as nobody knows its fate. Of a part that
 * has arrived the caller forgets both at once: a page closed in between must find neither or both.
 */
export async function deliverPart(
  { connection, me, pace, drafts }: Writing,
  place: DraftPlace,
  { of, write, way, seen }: DraftPart,
  report: Report,
  signal?: AbortSignal,
): Promise<Delivered> {
  function keep(attempt: Attempt | null): void {
    const draft = drafts.get(place)
    const name = write.kind === 'file' ? write.takes.file.name : null
    const kept = attempt && keepAttempt({ ...attempt, of, name })
    if (draft !== null) drafts.put(place, { ...draft, attempt: kept })
  }
  let isOver = false
  const means: DeliverMeans = {
    connection,
    me,
    pace,
    signal,
    seen,
    async onAttempt(attempt: Attempt | null) {
      isOver = attempt === null
      if (attempt === null) return true
      keep(attempt)
      // A page that is closed in the moment it leaves must find it: a database takes its time.
      await drafts.written(place)
      return drafts.get(place) !== null
    },
    onChecking: () => report({ stage: 'checking' }),
  }
  const kept = keptAttempt(drafts.get(place)?.attempt)
  const since = kept?.of === of ? kept : null
  if (way === 'check') {
    // With nothing to look for, only a person can tell; a check never sends.
    return since === null ? { kind: 'doubtful', failure: null } : lookFor(write, means, since)
  }
  const delivered = await deliver(write, means, since)
  if (isOver && delivered.kind !== 'done') keep(null)
  return delivered
}
