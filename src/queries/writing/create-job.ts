import type { Id } from '../../deskdirector/models'
import {
  createTicket,
  lookForTicket,
  type CreateAttempt,
  type CreateMeans,
} from '../../deskdirector/writes/create-ticket'
import type { Delivered } from '../../deskdirector/writes/delivered'
import { saysSame } from '../../drafts/combine'
import { blankDraft, type Draft, type DraftPlace } from '../../drafts/draft'
import { keepCreateAttempt, keptCreateAttempt } from './create-attempts'
import type { Way } from './deliver-part'
import { filesOf, moveFiles } from './draft-files'
import { endOf } from './end-of'
import { withoutMark } from './leaving-mark'
import { newTicketOf, takesOf } from './new-ticket-draft'
import { otherNewTickets } from './new-ticket-places'
import type { Job } from './outbox'
import { replyJob } from './reply-job'
import { mayBeTwins, openedFrom, settleTwins } from './twin-tickets'
import { takenBack } from './unsent-ends'
import type { Writing } from './writing'

/** Opens the ticket that was typed at a place; then its files follow as a reply without words. */
export function createJob(writing: Writing, place: DraftPlace, way: Way = 'send'): Job {
  const { connection, me, pace, drafts } = writing
  return async (report) => {
    const draft = drafts.get(place)
    if (draft === null) return takenBack
    const takes = takesOf(newTicketOf(draft))
    const since = keptCreateAttempt(draft.attempt)
    const means: CreateMeans = {
      connection,
      me,
      pace,
      known: openedFrom(drafts),
      mayBeAnothers: (id) => mayBeTwins(writing, place, draft, id),
      async onAttempt(attempt) {
        const now = drafts.get(place)
        if (now === null) return false
        // Should it be there already, there are two of it.
        if (attempt !== null && since !== null) settleTwins(writing, place, draft, null)
        drafts.put(place, { ...now, attempt: attempt && keepCreateAttempt(attempt) })
        // A page that is closed in the moment it leaves must find it: a database takes its time.
        await drafts.written(place)
        return drafts.get(place) !== null
      },
      onChecking: () => report({ stage: 'checking' }),
    }
    // What another tab knows of the same words.
    await Promise.all(otherNewTickets(drafts.places(), place).map((other) => drafts.refresh(other)))
    const delivered = await deliverNew(takes, means, since, way)
    if (delivered.kind === 'done') await finish(writing, place, delivered.id, draft)
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
async function finish(
  writing: Writing,
  place: DraftPlace,
  id: Id | null,
  sent: Draft,
): Promise<void> {
  const { drafts, outbox } = writing
  settleTwins(writing, place, sent, id)
  const now = drafts.get(place)
  // What was typed in another tab meanwhile is another ticket.
  const isOther = now !== null && !saysSame(typedIn(now), typedIn(sent))
  // At once: a page closed while the files are read has no ticket to send again.
  if (isOther) drafts.put(place, typedIn(now))
  else if (now !== null) drafts.put(place, blankDraft)
  const files = await filesOf(writing, place)
  if (files?.length === 0 && !isOther) drafts.arrived(place)
  if (!files?.length || id === null) return
  const reply: DraftPlace = { ticket: String(id), kind: 'reply' }
  // Found in the list and being answered already: the files stand with those words, which only their writer sends.
  const isBegun = drafts.get(reply) !== null
  const moved = await moveFiles(writing, files, reply)
  if (!isOther && moved === files.length) drafts.arrived(place)
  if (isBegun) return
  if (moved > 0) outbox.send(reply, replyJob(writing, id, reply))
  else drafts.drop(reply)
}

function typedIn(draft: Draft) {
  return { ...withoutMark(draft), attempt: null }
}
