import { Entity, type Reading } from './entity'
import type { Instant, Reference, Ticket } from './models'
import { readActivity, readAttachment, readNote } from './read-note'
import { readPersonReference, readReference } from './read-person'

/**
 * A ticket, whole or as a list shows it. Throws a breach of contract for one that has no id, or that has a value
 * of another type than was agreed; parts of it that can't be read cost themselves only and are in its `broken`.
 */
export function readTicket(wire: unknown, around: Reading): Ticket {
  const reading: Reading = { ...around, broken: [] }
  const ticket = new Entity('ticket', wire, reading)
  const id = ticket.id('id')
  if (id === null) throw ticket.breach('id', 'a number or text', ticket.find('id'))
  const closedOn = ticket.instant('closedOn')
  return {
    id,
    summary: ticket.text('summary') ?? '',
    description: ticket.text('description'),
    isClosed: isClosed(ticket, closedOn),
    status: ticket.one('status', readReference),
    priority: ticket.one('priority', readReference),
    queue: ticket.one('queue', readReference),
    account: ticket.one('account', readReference),
    contact: ticket.one('contact', readPersonReference),
    contactGroup: ticket.one('contactGroup', readReference),
    requestType: ticket.one('requestType', readReference),
    source: ticket.one('source', readReference),
    assignees: assignees(ticket),
    tags: ticket.list('tags', readTag).filter((tag) => tag !== ''),
    createdOn: ticket.instant('createdOn'),
    modifiedOn: ticket.instant('modifiedOn'),
    closedOn,
    dueOn: ticket.instant('dueOn'),
    isUnread: ticket.flag('isUnread'),
    latestNote: ticket.spare('latestNote', readNote),
    notes: ticket.list('notes', readNote),
    activities: ticket.list('activities', readActivity),
    attachments: ticket.list('attachments', readAttachment),
    tasksDone: ticket.number('tasksDone'),
    tasksTotal: ticket.number('tasksTotal'),
    broken: reading.broken,
    wire: ticket.wire,
    answer: null,
  }
}

/** What the ticket says of itself, else its status, else that it has a closing time; else nobody knows. */
function isClosed(ticket: Entity<'ticket'>, closedOn: Instant | null): boolean | null {
  const told = ticket.flag('isClosed') ?? ticket.one('status', readIsClosed)
  return told ?? (closedOn === null ? null : true)
}

/** A status may be no more than its name or id. */
function readIsClosed(wire: unknown, reading: Reading): boolean | null {
  return typeof wire === 'object' ? new Entity('choice', wire, reading).flag('isClosed') : null
}

/** A PSA's ticket may have a lone assignee instead of a list. */
function assignees(ticket: Entity<'ticket'>): Reference[] {
  if (Array.isArray(ticket.find('assignees'))) return ticket.list('assignees', readPersonReference)
  return [ticket.one('assignees', readPersonReference) ?? []].flat()
}

function readTag(wire: unknown, reading: Reading): string {
  return readReference(wire, reading).name
}
