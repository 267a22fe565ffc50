import type { Attachment, Id, Note, Person, Ticket } from '../models'
import { wordingOf, wordsOf, type AdditiveWrite } from './additive-write'
import { isTypeOf } from './deed-types'
import { isMe } from './is-me'
import { wordsMark } from './words-mark'

/** What a ticket shows of one write. Plain JSON: it is kept beside the draft, past a reload. */
export interface Traces {
  /** The write's wording: traces of one are none of another. */
  readonly words: string | null
  /** Null where the ticket can't be read. */
  readonly counts: Counts | null
}

export interface Counts {
  /** Notes of this person with these words. */
  readonly notes: number
  /** Files of this name. */
  readonly files: number
  /** How often this person was recorded to have done the same. */
  readonly deeds: number
  readonly isClosed: boolean | null
}

/** The traces that a write would leave, as they are on the ticket already. */
export function tracesOf(ticket: Ticket | null, write: AdditiveWrite, me: Person | null): Traces {
  return { words: wordingOf(write), counts: ticket && countsOf(ticket, write, me) }
}

/**
 * Whether a write that was sent has arrived, told by what is more there than before. Counted rather than timed, since
 * no two clocks agree, and without ids, which not every note has. What can't be told by that hasn't arrived for all
 * that is known.
 */
export function hasArrived(write: AdditiveWrite, before: Traces, now: Traces): boolean {
  if (before.words !== now.words || before.counts === null || now.counts === null) return false
  if (write.kind === 'file') return now.counts.files > before.counts.files
  // With words it is the words that count: a rival may have closed the ticket in the same moment.
  if (wordsOf(write) !== null) return now.counts.notes > before.counts.notes
  if (write.kind === 'act' && (write.action === 'close' || write.action === 'reopen')) {
    return now.counts.isClosed === (write.action === 'close')
  }
  return now.counts.deeds > before.counts.deeds
}

/** The id of what a write left on the ticket, the newest where there are several. */
export function idOfTrace(ticket: Ticket, write: AdditiveWrite, me: Person | null): Id | null {
  if (write.kind === 'file') return filesLike(ticket, write).at(-1)?.id ?? null
  // Instances send them either way round.
  const found = notesLike(ticket, write, me)
  const latest = Math.max(...found.map(({ createdOn }) => createdOn ?? 0))
  return found.findLast(({ createdOn }) => (createdOn ?? 0) === latest)?.id ?? null
}

function countsOf(ticket: Ticket, write: AdditiveWrite, me: Person | null): Counts {
  return {
    notes: notesLike(ticket, write, me).length,
    files: filesLike(ticket, write).length,
    deeds: deedsLike(ticket, write, me),
    isClosed: ticket.isClosed,
  }
}

function notesLike({ notes }: Ticket, write: AdditiveWrite, me: Person | null): Note[] {
  const words = wordsOf(write)
  if (words === null) return []
  const mark = wordsMark(words)
  const isInternal = write.kind === 'note' && write.takes.internal === true
  return notes.filter(
    (note) =>
      note.isInternal === isInternal && isMe(note.author, me) && wordsMark(note.text) === mark,
  )
}

function filesLike({ attachments, notes }: Ticket, write: AdditiveWrite): Attachment[] {
  if (write.kind !== 'file') return []
  const { file, note = null } = write.takes
  const tied = note === null ? undefined : notes.find(({ id }) => String(id) === String(note))
  const all = tied?.attachments ?? [...attachments, ...notes.flatMap((each) => each.attachments)]
  // Where no size is told, a name tells one's own file from a rival's on one's own note alone.
  const isOfSize = ({ size }: Attachment) =>
    size === null ? tied !== undefined : size === file.size
  return all.filter((each) => each.name === file.name && isOfSize(each))
}

/** Whatever else the person did meanwhile is no sign of this. */
function deedsLike({ activities }: Ticket, write: AdditiveWrite, me: Person | null): number {
  if (write.kind !== 'act' && write.kind !== 'rate') return 0
  const deed = write.kind === 'rate' ? 'rate' : write.action
  return activities.filter(({ type, author }) => isTypeOf(deed, type) && isMe(author, me)).length
}
