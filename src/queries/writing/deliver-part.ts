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

/**
 * Delivers one part of a draft, with the attempt kept beside it for as long as nobody knows its fate.
 *
 * @param of which part: the words, or a file's id.
 */
export async function deliverPart(
  { connection, me, pace, drafts }: Writing,
  place: DraftPlace,
  { of, write, way }: { readonly of: string; readonly write: AdditiveWrite; readonly way: Way },
  report: Report,
  signal?: AbortSignal,
): Promise<Delivered> {
  const means: DeliverMeans = {
    connection,
    me,
    pace,
    signal,
    onAttempt(attempt: Attempt | null) {
      const draft = drafts.get(place)
      if (draft !== null) drafts.put(place, { ...draft, attempt: keepAttempt(of, attempt) })
    },
    onChecking: () => report({ stage: 'checking' }),
  }
  const kept = keptAttempt(drafts.get(place)?.attempt)
  const since = kept?.of === of ? kept : null
  if (way === 'check') {
    // With nothing to look for, only a person can tell; a check never sends.
    return since === null ? { kind: 'doubtful', failure: null } : lookFor(write, means, since)
  }
  return deliver(write, means, since)
}
