import type { Id } from '../../deskdirector/models'
import type { DraftPlace } from '../../drafts/draft'
import { keptAttempt, WORDS } from './attempts'
import { deliverPart, type Way } from './deliver-part'
import { endOf } from './end-of'
import type { Job } from './outbox'
import type { Ended } from './outgoing'
import { draftOf, emptyReply, replyOf, writeOf } from './reply-draft'
import { sendFiles } from './send-files'
import type { Writing } from './writing'

/** Sends a ticket's reply as it was typed: its words first, then its files one by one. */
export function replyJob(writing: Writing, id: Id, place: DraftPlace, way: Way = 'send'): Job {
  const { connection, drafts } = writing
  return async (report) => {
    const draft = drafts.get(place)
    const reply = replyOf(draft)
    let { note } = reply
    // Where nothing can be internal any more, this would be everybody's.
    if (reply.internal && !connection.can('ticket.addNote', 'internal')) {
      return { stage: 'refused', failure: null, part: null }
    }
    const isFileInDoubt = (keptAttempt(draft?.attempt)?.of ?? WORDS) !== WORDS
    if (reply.text.trim() !== '' && !isFileInDoubt) {
      const write = writeOf(id, { ...reply, text: reply.text.trim() })
      const delivered = await deliverPart(writing, place, { of: WORDS, write, way }, report)
      if (delivered.kind !== 'done') return endOf(delivered)
      note = delivered.id
      // The words have arrived; what is left of the draft is its files.
      drafts.put(place, draftOf({ ...emptyReply, internal: reply.internal, note }))
    }
    // A file of an internal note that isn't tied to it would be everybody's.
    const tied = connection.can('ticket.attach', 'note') ? note : null
    const files = await drafts.files.of(place)
    if (files.length > 0 && reply.internal && tied === null) {
      return { stage: 'refused', failure: null, part: null }
    }
    const ended: Ended = await sendFiles(writing, place, { id, note: tied, way }, report)
    if (ended.stage === 'done') drafts.drop(place)
    return ended
  }
}
