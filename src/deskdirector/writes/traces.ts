import type { Attachment, Id, Note, Person, Ticket } from '../models'
import { wordsOf, type AdditiveWrite } from './additive-write'
import { isMe } from './is-me'
import { wordsMark } from './words-mark'

/** What a ticket shows of one write, counted. Plain JSON: it is kept beside the draft, past a reload. */
export type Traces = {
  /** Notes of this person with these words. */
  readonly notes: number
  /** Files of this name. */
  readonly files: number
  /** What this person was recorded to have done. */
  readonly deeds: number
  readonly isClosed: boolean | null
}

/** The traces that a write would leave, as they are on the ticket already. */
export function tracesOf(ticket: Ticket, write: AdditiveWrite, me: Person | null): Traces {
  return {
    notes: notesLike(ticket, write, me).length,
    files: filesLike(ticket, write).length,
    deeds: ticket.activities.filter(({ author }) => isMe(author, me)).length,
    isClosed: ticket.isClosed,
  }
}

/**
 * Whether a write that was sent has arrived, told by what is more there than before. Counted rather than timed, since
 * no two clocks agree, and without ids, which not every note has. Null: it can't be told from what it leaves.
 */
export function hasArrived(write: AdditiveWrite, before: Traces, now: Traces): boolean {
  if (write.kind === 'file') return now.files > before.files
  // With words it is the words that count: a rival may have closed the ticket in the same moment.
  if (wordsOf(write) !== null) return now.notes > before.notes
  if (write.kind === 'act' && (write.action === 'close' || write.action === 'reopen')) {
    return now.isClosed === (write.action === 'close')
  }
  return now.deeds > before.deeds
}

/** The id of what a write left on the ticket, the newest where there are several. */
export function idOfTrace(ticket: Ticket, write: AdditiveWrite, me: Person | null): Id | null {
  const found = write.kind === 'file' ? filesLike(ticket, write) : notesLike(ticket, write, me)
  return found.at(-1)?.id ?? null
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
  const { name, size } = write.takes.file
  const all = [...attachments, ...notes.flatMap((note) => note.attachments)]
  return all.filter((file) => file.name === name && (file.size === null || file.size === size))
}
