import type { Id, Ticket } from '../../deskdirector/models'
import type { Draft, DraftPlace } from '../../drafts/draft'
import type { KeptFile } from '../../drafts/draft-store'
import { renewAlike } from './alike-attempts'
import { keptAttempt, WORDS } from './attempts'
import { deliverPart, type Way } from './deliver-part'
import { endOf } from './end-of'
import type { Job, Report } from './outbox'
import type { Ended } from './outgoing'
import { noteOf } from './note-of'
import { goneFile } from './part-in-doubt'
import { draftOf, emptyReply, replyOf, writeOf } from './reply-draft'
import { filesOf } from './draft-files'
import { sendFiles } from './send-files'
import { doubtful, heldBack, takenBack, unread } from './unsent-ends'
import type { Writing } from './writing'

interface Target {
  readonly id: Id
  readonly place: DraftPlace
  readonly way: Way
  readonly seen: Ticket | undefined
}

/**
 * Sends a ticket's reply as it was typed: its words first, then its files one by one.
 *
 * @param seen the ticket as the person saw it when they sent it: where somebody else has answered or closed it since,
 *   its words are put off.
 */
export function replyJob(
  writing: Writing,
  id: Id,
  place: DraftPlace,
  way: Way = 'send',
  seen?: Ticket,
): Job {
  const { connection, drafts } = writing
  const target = { id, place, way, seen }
  return async (report) => {
    const draft = drafts.get(place)
    // Deleted meanwhile, here or in another tab, or sent by that.
    if (draft === null) return takenBack
    // Where nothing can be internal any more, this would be everybody's.
    const canBeInternal = connection.can('ticket.addNote', 'internal')
    if (replyOf(draft).internal && !canBeInternal) return heldBack
    const files = await filesOf(writing, place)
    if (files === null) return unread
    const attempted = keptAttempt(draft.attempt)?.of ?? null
    const lost = goneFile(draft, files)
    if (lost) return { stage: 'doubtful', failure: null, part: lost }
    const hasWords = replyOf(draft).text.trim() !== ''
    if (!hasWords && files.length === 0 && attempted === null) {
      drafts.drop(place, draft.revision)
      return takenBack
    }
    // The words that left were deleted since: there is nothing left to look for them by.
    if (!hasWords && attempted === WORDS) return doubtful
    if (attempted !== null && attempted !== WORDS) {
      // A file is in doubt: its words have arrived before it. What was typed since are other words.
      const ended = await sendRest(writing, target, files, report)
      if (ended.stage !== 'done' || !hasWords || way === 'check') return ended
    }
    const ended = hasWords ? await sendWords(writing, target, { draft, files }, report) : null
    if (ended !== null && ended.stage !== 'done') return ended
    const left = await filesOf(writing, place)
    return left === null ? unread : sendRest(writing, target, left, report)
  }
}

async function sendWords(
  writing: Writing,
  { id, place, way, seen }: Target,
  { draft, files }: { readonly draft: Draft; readonly files: readonly KeptFile[] },
  report: Report,
): Promise<Ended> {
  const { connection, drafts } = writing
  const reply = replyOf(draft)
  const write = writeOf(id, { ...reply, text: reply.text.trim() })
  const delivered = await deliverPart(writing, place, { of: WORDS, write, way, seen }, report)
  if (delivered.kind !== 'done') return endOf(delivered)
  renewAlike(drafts, place, write)
  const now = drafts.get(place)
  const note = delivered.id
  // The words have arrived: what is left are its files, and what was typed in another tab meanwhile.
  if (now !== null) {
    const isSame = now.text === draft.text
    const rest = isSame ? { ...emptyReply, internal: reply.internal } : replyOf(now)
    drafts.put(place, draftOf({ ...rest, note }))
    // Only then: a page that is closed while the note is looked for must not find its words unsent.
    const isMissed = note === null && files.length > 0 && connection.can('ticket.attach', 'note')
    const found = isMissed
      ? await noteOf(writing, write, keptAttempt(now.attempt)?.before ?? null)
      : null
    const left = drafts.get(place)
    if (found !== null && left !== null)
      drafts.put(place, draftOf({ ...replyOf(left), note: found }))
  }
  return endOf(delivered)
}

/** Sends the files of words that have arrived. */
async function sendRest(
  writing: Writing,
  { id, place, way }: Target,
  files: readonly KeptFile[],
  report: Report,
): Promise<Ended> {
  const { connection, drafts } = writing
  const { internal, note } = replyOf(drafts.get(place))
  // A file of an internal note that isn't tied to it would be everybody's.
  const tied = connection.can('ticket.attach', 'note') ? note : null
  if (files.length > 0 && internal && tied === null) return heldBack
  const ended = await sendFiles(writing, place, files, { id, note: tied, way }, report)
  const rest = drafts.get(place)
  // Words that were typed meanwhile are nobody's to delete.
  const isSpent = rest !== null && replyOf(rest).text.trim() === ''
  if (ended.stage === 'done' && isSpent) drafts.arrived(place)
  return ended
}
