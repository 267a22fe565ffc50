import { deliverUpdate, type Answer, type Update } from '../../deskdirector/writes/deliver-update'
import type { DraftPlace } from '../../drafts/draft'
import { endOf } from './end-of'
import type { Job } from './outbox'
import type { Writing } from './writing'

/** Where a new value was typed, and what was typed there when it was sent. */
export interface TypedAt {
  readonly place: DraftPlace
  readonly revision: string | null
}

/**
 * Changes fields of a ticket, and asks where somebody else changed them too.
 *
 * @param typed where the new value was typed, if it was: gone once the instance has it, or the person took theirs,
 *   unless more was typed there meanwhile.
 */
export function updateJob(writing: Writing, update: Update, typed: TypedAt | null = null): Job {
  const { connection, pace, drafts, nameOf } = writing
  return async (report) => {
    const delivered = await deliverUpdate(update, {
      connection,
      pace,
      nameOf,
      onChecking: () => report({ stage: 'checking' }),
      ask: (question) =>
        new Promise<Answer>((resume) => {
          const answer = (given: Answer) => {
            report({ stage: 'sending', part: null })
            resume(given)
          }
          report({ stage: 'asking', question, answer })
        }),
    })
    const isSettled =
      delivered.kind === 'done' || (delivered.kind === 'yielded' && !delivered.isPutOff)
    if (isSettled && typed?.revision) drafts.drop(typed.place, typed.revision)
    return endOf(delivered)
  }
}
