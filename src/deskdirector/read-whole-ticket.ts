import { Entity, type Reading } from './entity'
import type { Ticket } from './models'
import { readActivity, readAttachment, readWholeNote } from './read-conversation'
import { readTicket } from './read-ticket'

/** A ticket with its conversation. Fails as `readTicket` does; what else can't be read is in its `broken`. */
export function readWholeTicket(wire: unknown, around: Reading): Ticket {
  const head = readTicket(wire, around)
  const reading: Reading = { ...around, broken: [] }
  const ticket = new Entity('ticket', wire, reading)
  const notes = ticket.list('notes', readWholeNote)
  const activities = ticket.list('activities', readActivity)
  const attachments = ticket.list('attachments', readAttachment)
  return {
    ...head,
    notes,
    activities,
    attachments,
    broken: [...head.broken, ...reading.broken],
  }
}
