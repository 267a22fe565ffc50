import type { Activity, Attachment, Id, Note, Person, Ticket } from '../models'
import { wordingOf, wordsOf, type AdditiveWrite } from './additive-write'
import { isTypeOf } from './deed-types'
import { isMe, whose } from './is-me'
import { wordsMark } from './words-mark'

/** What a ticket shows of one write. Plain JSON: it is kept beside the draft, past a reload. */
export interface Traces {
  /** The write's wording: traces of one are none of another. */
  readonly words: string | null
  /** Null where the ticket can't be read. */
  readonly counts: Counts | null
}

export interface Counts {
  /** Notes of this person with these words, for certain. */
  readonly notes: number
  /** Files of this name. */
  readonly files: number
  /** How often this person was recorded to have done the same. */
  readonly deeds: number
  /** Its words, or without any its deeds: this person's, with those of which nothing says whose they are. */
  readonly alike: number
  readonly isClosed: boolean | null
}

/** The traces that a write would leave, as they are on the ticket already. */
export function tracesOf(ticket: Ticket | null, write: AdditiveWrite, me: Person | null): Traces {
  return { words: wordingOf(write), counts: ticket && countsOf(ticket, write, me) }
}

/** What a ticket shows of a write that was sent. `alike`: the same, of which nothing says whose it is. */
export type Sign = 'arrived' | 'alike' | 'none'

/**
 * What there is of a write that was sent, told by what is more there than before. Counted rather than timed, since
 * no two clocks agree, and without ids, which not every note has. What can't be told by that hasn't arrived for all
 * that is known.
 */
export function signOf(write: AdditiveWrite, before: Traces, now: Traces): Sign {
  const [was, is] = [before.counts, now.counts]
  if (before.words !== now.words || was === null || is === null) return 'none'
  if (write.kind === 'file') return is.files > was.files ? 'arrived' : 'none'
  // With words it is the words that count: a rival may have closed the ticket in the same moment.
  const hasWords = wordsOf(write) !== null
  if (
    !hasWords &&
    write.kind === 'act' &&
    (write.action === 'close' || write.action === 'reopen')
  ) {
    return is.isClosed === (write.action === 'close') ? 'arrived' : 'none'
  }
  if (is.alike <= was.alike) return 'none'
  const isOwn = hasWords ? is.notes > was.notes : is.deeds > was.deeds
  return isOwn ? 'arrived' : 'alike'
}

/** Whether a write has arrived, for certain. */
export function hasArrived(write: AdditiveWrite, before: Traces, now: Traces): boolean {
  return signOf(write, before, now) === 'arrived'
}

/** The id of what a write left on the ticket, the newest where there are several. */
export function idOfTrace(ticket: Ticket, write: AdditiveWrite, me: Person | null): Id | null {
  if (write.kind === 'file') return filesLike(ticket, write).at(-1)?.id ?? null
  // Instances send them either way round.
  const found = notesLike(ticket, write).filter(({ author }) => isMe(author, me))
  const latest = Math.max(...found.map(({ createdOn }) => createdOn ?? 0))
  return found.findLast(({ createdOn }) => (createdOn ?? 0) === latest)?.id ?? null
}

function countsOf(ticket: Ticket, write: AdditiveWrite, me: Person | null): Counts {
  const [notes, deeds] = [notesLike(ticket, write), deedsLike(ticket, write)]
  const isOwn = ({ author }: Note | Activity) => isMe(author, me)
  const traces = wordsOf(write) === null ? deeds : notes
  return {
    notes: notes.filter(isOwn).length,
    files: filesLike(ticket, write).length,
    deeds: deeds.filter(isOwn).length,
    alike: traces.filter(({ author }) => whose(author, me) !== 'another').length,
    isClosed: ticket.isClosed,
  }
}

function notesLike({ notes }: Ticket, write: AdditiveWrite): Note[] {
  const words = wordsOf(write)
  if (words === null) return []
  const mark = wordsMark(words)
  const isInternal = write.kind === 'note' && write.takes.internal === true
  return notes.filter((note) => note.isInternal === isInternal && wordsMark(note.text) === mark)
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
function deedsLike({ activities }: Ticket, write: AdditiveWrite): Activity[] {
  if (write.kind !== 'act' && write.kind !== 'rate') return []
  const deed = write.kind === 'rate' ? 'rate' : write.action
  return activities.filter(({ type }) => isTypeOf(deed, type))
}
