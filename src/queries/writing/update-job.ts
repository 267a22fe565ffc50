import { deliverUpdate, type Answer, type Update } from '../../deskdirector/writes/deliver-update'
import type { DraftPlace } from '../../drafts/draft'
import { endOf } from './end-of'
import type { Job } from './outbox'
import type { Writing } from './writing'

/**
 * Changes fields of a ticket, and asks where somebody else changed them too.
 *
 * @param draft where the new value was typed, if it was: gone once the instance has it, or the person took theirs.
 */
export function updateJob(writing: Writing, update: Update, draft: DraftPlace | null = null): Job {
  const { connection, pace, drafts } = writing
  return async (report) => {
    const delivered = await deliverUpdate(update, {
      connection,
      pace,
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
    if (isSettled && draft !== null) drafts.drop(draft)
    return endOf(delivered)
  }
}
