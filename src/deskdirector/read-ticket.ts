import { Entity, type Reading } from './entity'
import type { Instant, Reference, Ticket } from './models'
import { readNote } from './read-note'
import { readPersonReference, readReference } from './read-person'

/**
 * A ticket as a list shows it. Throws a breach of contract for one that has no id; whatever else of it can't be read
 * costs itself only and is in its `broken`.
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
    tags: [...new Set(ticket.list('tags', readName))].filter((name) => name !== ''),
    copies: copies(ticket),
    createdOn: ticket.instant('createdOn'),
    modifiedOn: ticket.instant('modifiedOn'),
    closedOn,
    dueOn: ticket.instant('dueOn'),
    isUnread: ticket.flag('isUnread'),
    latestNote: ticket.one('latestNote', readNote),
    notes: [],
    activities: [],
    attachments: [],
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

/** A status may be no more than its name or id; what is neither is told where the status itself is read. */
function readIsClosed(wire: unknown, reading: Reading): boolean | null {
  return typeof wire === 'object' && !Array.isArray(wire)
    ? new Entity('choice', wire, reading).flag('isClosed')
    : null
}

/** A PSA's ticket may have a lone assignee instead of a list. */
function assignees(ticket: Entity<'ticket'>): Reference[] {
  if (Array.isArray(ticket.find('assignees'))) return ticket.list('assignees', readPersonReference)
  return [ticket.one('assignees', readPersonReference) ?? []].flat()
}

/** A list of people or of their addresses, or a line of those. */
function copies(ticket: Entity<'ticket'>): string[] {
  const found = ticket.find('copies')
  const names =
    typeof found === 'string'
      ? found.split(/[;,]/).map((each) => each.trim())
      : ticket.list('copies', readCopy)
  return [...new Set(names)].filter((name) => name !== '')
}

function readCopy(wire: unknown, reading: Reading): string {
  return readPersonReference(wire, reading).name
}

function readName(wire: unknown, reading: Reading): string {
  return readReference(wire, reading).name
}
