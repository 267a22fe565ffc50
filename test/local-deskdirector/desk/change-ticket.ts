import { refuse } from '../http/errors'
import type { Instance, StoredNote, StoredTicket } from '../model'
import { authorOf, findCaller } from '../people'
import { sortableInstant } from '../tickets/instant'
import { agentReferences, contactOf, contactReference, firstStatus, pick, queueOf } from './choices'
import { nextNoteId } from './new-ids'
import type { NewNote, TicketChange } from './ticket-change'

function makeNote(instance: Instance, ticket: StoredTicket, note: NewNote, at: string): StoredNote {
  const { text, side, userId, isInternal, timeEntry = null } = note
  const writer = findCaller(instance, side, userId)
  if (!writer) refuse(400, `note.userId: nobody on the ${side} side has the id ${userId}`)
  return {
    id: nextNoteId(instance),
    note: text,
    type: timeEntry ? 'time_entry' : (ticket.notes[0]?.type ?? 'Note'),
    isInternal,
    createdOn: at,
    createdBy: authorOf(writer),
    timeEntry,
    attachments: [],
  }
}

/** A status of the ticket's queue decides whether the ticket is closed; a new queue begins with its first open one. */
function place(instance: Instance, ticket: StoredTicket, change: TicketChange, at: string) {
  const isMoved = change.queue !== undefined && change.queue !== ticket.queue.id
  if (change.status === undefined && !isMoved) return {}
  const queue = queueOf(instance, change.queue ?? ticket.queue.id)
  const status =
    change.status === undefined
      ? firstStatus(queue, false)
      : queue.statuses.find((each) => each.id === change.status)
  if (!status) refuse(400, `status: ${change.status} is none of the queue ${queue.name}`)
  return {
    queue: { id: queue.id, name: queue.name },
    status: { id: status.id, name: status.name },
    isClosed: status.isClosed,
    closedOn: status.isClosed ? (ticket.closedOn ?? at) : null,
  }
}

function checkedInstant(what: string, value: string | null): string | null {
  if (value !== null && !sortableInstant(value)) refuse(400, `${what}: is no ISO 8601 instant`)
  return value
}

/** The fields a change gives, looked up and checked. */
function resolve(instance: Instance, ticket: StoredTicket, change: TicketChange) {
  const { summary, description, priority, requestType, contact } = change
  const { assignedAgents, tags, dueOn, cc } = change
  if (summary?.trim() === '') refuse(400, 'summary: is empty')
  const agents = agentReferences(instance)
  return {
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    ...(priority !== undefined && { priority: pick('priority', instance.priorities, priority) }),
    ...(requestType !== undefined && {
      requestType: pick('requestType', instance.requestTypes, requestType),
    }),
    ...(contact !== undefined && {
      contact: contact && contactReference(contactOf(instance, contact, ticket.account.id)),
    }),
    ...(assignedAgents && {
      assignedAgents: [...new Set(assignedAgents)].map((id) => pick('assignedAgents', agents, id)),
    }),
    ...(tags && { tags: [...tags] }),
    ...(cc && { cc }),
    ...(dueOn !== undefined && { dueOn: checkedInstant('dueOn', dueOn) }),
  }
}

/**
 * Changes a ticket at an instant, which becomes its `modifiedOn`; gives the note that came with it. A change
 * that names what there isn't is refused with 400, and nothing of it is done.
 */
export function changeTicket(
  instance: Instance,
  ticket: StoredTicket,
  change: TicketChange,
  at: string,
): StoredNote | undefined {
  const fields = { ...resolve(instance, ticket, change), ...place(instance, ticket, change, at) }
  const note = change.note && makeNote(instance, ticket, change.note, at)
  Object.assign(ticket, fields, { modifiedOn: at })
  if (note) ticket.notes.push(note)
  return note
}
