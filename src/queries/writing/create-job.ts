import type { Id } from '../../deskdirector/models'
import {
  createTicket,
  lookForTicket,
  type CreateAttempt,
  type CreateMeans,
} from '../../deskdirector/writes/create-ticket'
import type { Delivered } from '../../deskdirector/writes/delivered'
import { saysSame } from '../../drafts/combine'
import { blankDraft, type Draft, type DraftPlace, type DraftValue } from '../../drafts/draft'
import { withoutMark } from './leaving-mark'
import type { Way } from './deliver-part'
import { filesOf, moveFiles } from './draft-files'
import { endOf } from './end-of'
import { NEW_TICKET, newTicketOf, takesOf } from './new-ticket-draft'
import type { Job } from './outbox'
import { replyJob } from './reply-job'
import { takenBack } from './unsent-ends'
import type { Writing } from './writing'

/** Opens the ticket that was typed; then its files follow as a reply without words. */
export function createJob(writing: Writing, way: Way = 'send'): Job {
  const { connection, pace, drafts } = writing
  return async (report) => {
    const draft = drafts.get(NEW_TICKET)
    if (draft === null) return takenBack
    const takes = takesOf(newTicketOf(draft))
    const since = keptCreateAttempt(draft.attempt)
    const means: CreateMeans = {
      connection,
      pace,
      onAttempt(attempt) {
        const now = drafts.get(NEW_TICKET)
        const kept = attempt && { startedAt: attempt.startedAt, before: [...attempt.before] }
        if (now !== null) drafts.put(NEW_TICKET, { ...now, attempt: kept })
        return now !== null
      },
      onChecking: () => report({ stage: 'checking' }),
    }
    const delivered = await deliverNew(takes, means, since, way)
    if (delivered.kind === 'done') await finish(writing, delivered.id, draft)
    return endOf(delivered)
  }
}

/** With nothing to look for, only a person can tell; a check never sends. */
async function deliverNew(
  takes: ReturnType<typeof takesOf>,
  means: CreateMeans,
  since: CreateAttempt | null,
  way: Way,
): Promise<Delivered> {
  if (way === 'send') return createTicket(takes, means, since)
  return since === null ? { kind: 'doubtful', failure: null } : lookForTicket(takes, means, since)
}

/**
 * What was typed is on the instance; files go after it, or stay where they are if it doesn't say to where, or if they
 * can't be read.
 */
async function finish(writing: Writing, id: Id | null, sent: Draft): Promise<void> {
  const { drafts, outbox } = writing
  const now = drafts.get(NEW_TICKET)
  // What was typed in another tab meanwhile is another ticket.
  const isOther = now !== null && !saysSame(typedIn(now), typedIn(sent))
  // At once: a page closed while the files are read has no ticket to send again.
  if (isOther) drafts.put(NEW_TICKET, typedIn(now))
  else if (now !== null) drafts.put(NEW_TICKET, blankDraft)
  const files = await filesOf(writing, NEW_TICKET)
  if (files?.length === 0 && !isOther) drafts.drop(NEW_TICKET)
  if (!files?.length || id === null) return
  const place: DraftPlace = { ticket: String(id), kind: 'reply' }
  await moveFiles(writing, files, place)
  if (!isOther) drafts.drop(NEW_TICKET)
  outbox.send(place, replyJob(writing, id, place))
}

function typedIn(draft: Draft) {
  return { ...withoutMark(draft), attempt: null }
}

function keptCreateAttempt(value: DraftValue | undefined): CreateAttempt | null {
  if (typeof value !== 'object' || value === null || !('startedAt' in value)) return null
  const { startedAt, before } = value
  if (typeof startedAt !== 'number' || !Array.isArray(before)) return null
  return { startedAt, before: before.map(String) }
}
