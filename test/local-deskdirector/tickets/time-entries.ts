import type { Instance, StoredNote, StoredTicket } from '../model'
import type { Caller } from '../people'
import { laterFirst } from './instant'
import type { Span } from './period'

function timeEntry(
  ticket: StoredTicket,
  note: StoredNote,
  time: { timeStart: string; timeEnd: string; actualHours: number },
) {
  return {
    id: note.id,
    note: note.note,
    isInternal: note.isInternal,
    startTime: time.timeStart,
    endTime: time.timeEnd,
    actualHours: time.actualHours,
    createdOn: note.createdOn,
    parentTicket: { id: ticket.id, name: ticket.summary },
  }
}

/**
 * The caller's own time entries (published: "my time entries") that start in the span, or all of them without
 * one, the latest first. A contact books no time and has none.
 */
export function findTimeEntries(instance: Instance, caller: Caller, span: Span | undefined) {
  if (caller.side !== 'tech') return []
  const found: ReturnType<typeof timeEntry>[] = []
  for (const ticket of instance.tickets.values()) {
    for (const note of ticket.notes) {
      const { timeEntry: time, createdBy } = note
      if (!time || createdBy.userType !== 'agent' || createdBy.id !== caller.person.id) continue
      const start = Date.parse(time.timeStart)
      if (span && (start < span.from || start >= span.to)) continue
      found.push(timeEntry(ticket, note, time))
    }
  }
  return found.sort((a, b) => laterFirst(a.startTime, b.startTime) || b.id - a.id)
}
