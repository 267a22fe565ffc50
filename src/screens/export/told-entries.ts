import type { Attachment, Note, Ticket } from '../../deskdirector/models'
import { activityWords } from '../ticket-detail/activity-words'
import { fileName } from '../ticket-detail/file-name'
import { fileSize } from '../ticket-detail/file-size'
import { messageText } from '../ticket-detail/message-text'
import { timeWorked } from '../ticket-detail/time-worked'
import { isSilenceKnown, timelineOf } from '../ticket-detail/timeline'
import { readableMoment, type ExportLook } from './export-look'

/** One thing in the conversation, ready to be written: what somebody said, or what happened. */
export type Told =
  | {
      readonly kind: 'said'
      readonly key: string
      readonly who: string
      readonly when: string
      readonly isInternal: boolean
      /** Markdown or HTML. */
      readonly text: string
      /** Files and time worked, a line each. */
      readonly besides: readonly string[]
    }
  | { readonly kind: 'happened'; readonly key: string; readonly line: string }

/** How many notes the contact doesn't see. */
export function countInternal({ notes }: Ticket): number {
  return notes.filter(isKept).length
}

/** Whether the contact doesn't see it, or not the work that came with it: a note without words speaks by those of its work. */
function isKept({ isInternal, timeEntry }: Note): boolean {
  return isInternal || timeEntry?.isInternal === true
}

/** How an event tells that there is something the contact doesn't see: `InternalNoteAdded`. */
const KEPT_EVENT = /internal|private/i

/** What is left of a ticket for its contact: a file of an internal note may be listed as the ticket's, too. */
function withoutInternal(ticket: Ticket): Ticket {
  const kept = new Set(
    ticket.notes.filter(isKept).flatMap(({ attachments }) => attachments.map(sameFile)),
  )
  return {
    ...ticket,
    attachments: ticket.attachments.filter((file) => !kept.has(sameFile(file))),
    notes: ticket.notes.filter((note) => !isKept(note)),
    activities: ticket.activities.filter(({ type }) => !KEPT_EVENT.test(type)),
  }
}

/** What one file has in common wherever it is listed: its name, where an instance gives it no id. */
function sameFile({ id, name }: Attachment): string {
  return id === null ? `named ${name}` : String(id)
}

/** That something of the ticket could not be read, which whoever is given it can't see; empty where all of it was. */
export function missingLine({ broken }: Ticket, { broken: words }: ExportLook['ticketWords']) {
  return broken.length === 0 ? '' : `${words.title(broken.length)}. ${words.advice}`
}

/** What stands where nobody said anything. */
export function silence(ticket: Ticket, { nothingSaid }: ExportLook['ticketWords']): string {
  return isSilenceKnown(ticket) ? nothingSaid : ''
}

/**
 * A ticket's description and conversation, oldest first. Without its internal notes, it holds no trace of them: whoever
 * it is given to may be the contact.
 */
export function conversationOf(
  ticket: Ticket,
  look: ExportLook,
  withInternal: boolean,
): readonly Told[] {
  const { ticketWords: words, style } = look
  const given = withInternal ? ticket : withoutInternal(ticket)
  const { description, attachments, contact, createdOn } = given
  const told: Told[] = []
  if ((description ?? '').trim() !== '' || attachments.length > 0) {
    const who = contact?.name ?? words.description
    const besides = filesOf(attachments, look)
    const when = readableMoment(createdOn, style)
    told.push({
      kind: 'said',
      key: 'description',
      who,
      when,
      isInternal: false,
      text: description ?? '',
      besides,
    })
  }
  for (const entry of timelineOf(given)) {
    if (entry.kind === 'note') {
      told.push(saidIn(entry.note, entry.key, look))
      continue
    }
    const { type, author, createdOn: time } = entry.activity
    const what = activityWords(type, words.events) || words.somethingHappened
    const done =
      author === null
        ? what
        : words.activityBy.replace(/\{(\w+)\}/g, (_, place) =>
            place === 'who' ? author.name : what,
          )
    const line = [done, readableMoment(time, style)].filter((part) => part !== '').join(' · ')
    told.push({ kind: 'happened', key: entry.key, line })
  }
  return told
}

function saidIn(note: Note, key: string, look: ExportLook): Told {
  const { ticketWords: words, style } = look
  const { author, createdOn, timeEntry } = note
  const worked = timeEntry === null ? '' : timeWorked(timeEntry, words, style.locale, style.zone)
  return {
    kind: 'said',
    key,
    who: author?.name || words.unknownAuthor,
    when: readableMoment(createdOn, style),
    isInternal: isKept(note),
    text: messageText(note.text, timeEntry),
    besides: [
      ...filesOf(note.attachments, look),
      ...(worked === '' ? [] : [`${words.timeWorked}: ${worked}`]),
    ],
  }
}

function filesOf(files: readonly Attachment[], { ticketWords, style }: ExportLook): string[] {
  if (files.length === 0) return []
  const names = files.map(({ name, size }) => {
    const called = fileName(name) || ticketWords.unnamedFile
    return size === null ? called : `${called} (${fileSize(size, style.locale)})`
  })
  return [`${ticketWords.files(files.length)}: ${names.join(', ')}`]
}
