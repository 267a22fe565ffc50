import { refuse } from '../http/errors'
import type { LocalState } from '../local-state'
import type { Reference, StoredTicket } from '../model'
import type { Caller } from '../people'
import { visibleNotes } from '../tickets/visibility'
import { demandWriteAccess } from './access'
import { changeTicket } from './change-ticket'
import type { StoredFile } from './desk-memory'
import { keepFile } from './files'

/** DeskDirector's smaller limit for files of its own (article 58nx8404dw). */
const largest = 15 * 1024 * 1024

/** Adds a file to a ticket, or to a note of it that the person can see and wrote on their own side. */
export function attach(
  state: LocalState,
  caller: Caller,
  ticket: StoredTicket,
  file: StoredFile,
  noteId: number | undefined,
): Reference<string> {
  demandWriteAccess(caller, ticket)
  if (file.bytes.length > largest) refuse(413, `${file.name} is larger than 15 MB.`)
  const note = visibleNotes(caller, ticket).find(({ id }) => id === noteId)
  if (noteId !== undefined && !note) refuse(400, `The ticket has no note ${noteId}.`)
  const attachment = keepFile(state, file)
  if (note) {
    const place = ticket.notes.indexOf(note)
    ticket.notes[place] = { ...note, attachments: [...note.attachments, attachment] }
  } else {
    ticket.attachments = [...(ticket.attachments ?? []), attachment]
  }
  changeTicket(state.instance, ticket, {}, new Date(state.clock.tickets()).toISOString())
  return attachment
}

/** The attachment of that id, if the person may see where it is; refused with 404 where not. */
export function visibleAttachment(
  caller: Caller,
  ticket: StoredTicket,
  id: string,
): Reference<string> {
  const ofNotes = visibleNotes(caller, ticket).flatMap((note) => note.attachments)
  const found = [...(ticket.attachments ?? []), ...ofNotes].find((each) => each.id === id)
  return found ?? refuse(404, 'There is no such attachment.')
}
