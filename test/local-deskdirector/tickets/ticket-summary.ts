import type { StoredNote, StoredTicket } from '../model'
import type { Caller } from '../people'
import { plainTextOf, preview } from './plain-text'
import { ticketHeader } from './ticket-header'
import { latestVisibleNote } from './visibility'

function notePreview(note: StoredNote) {
  return {
    id: note.id,
    notePreview: preview(plainTextOf(note, note.note)),
    createdOn: note.createdOn,
    createdBy: note.createdBy,
  }
}

/** A ticket as the list shows it: previews instead of bodies. */
export function ticketSummary(caller: Caller, ticket: StoredTicket) {
  const latestNote = latestVisibleNote(caller, ticket)
  return {
    ...ticketHeader(ticket),
    descriptionPreview: preview(plainTextOf(ticket, ticket.description)),
    ...(latestNote && { latestNote: notePreview(latestNote) }),
  }
}
