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
  return notes.filter(({ isInternal }) => isInternal).length
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
  const { description, attachments, contact, createdOn } = ticket
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
  for (const entry of timelineOf(ticket)) {
    if (entry.kind === 'note') {
      if (withInternal || !entry.note.isInternal) told.push(saidIn(entry.note, entry.key, look))
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
  const { author, createdOn, isInternal, timeEntry } = note
  const worked = timeEntry === null ? '' : timeWorked(timeEntry, words, style.locale, style.zone)
  return {
    kind: 'said',
    key,
    who: author?.name || words.unknownAuthor,
    when: readableMoment(createdOn, style),
    isInternal,
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
