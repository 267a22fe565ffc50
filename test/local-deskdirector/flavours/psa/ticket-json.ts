import { approvalOf } from '../../desk/approval'
import { fileOf } from '../../desk/files'
import { isUnread } from '../../desk/reading'
import type { LocalState } from '../../local-state'
import type { Author, Reference, StoredNote, StoredTicket } from '../../model'
import type { Caller } from '../../people'
import { plainTextOf, preview } from '../../tickets/plain-text'
import { taskProgress } from '../../tickets/task-progress'
import { latestVisibleNote, visibleNotes } from '../../tickets/visibility'
import { psaFieldsOf } from './psa-fields'

/** A reference in this API's words. */
export function entity<Id extends number | string>({ id, name }: Reference<Id>) {
  return { entityId: id, name }
}

const approvals = { pending: 'Pending', granted: 'Granted', declined: 'Declined' } as const

/** What a list's rows and whole tickets share. What is not there is left out. */
function header(state: LocalState, caller: Caller, ticket: StoredTicket) {
  const { contactGroup, contact, closedOn, dueOn } = ticket
  const approval = approvalOf(ticket)
  const { done, total } = taskProgress(caller, ticket)
  return {
    entityId: ticket.id,
    name: ticket.summary,
    requestType: ticket.requestType.name,
    company: entity(ticket.account),
    ...(contactGroup && { userGroup: entity(contactGroup) }),
    ...(contact && { contact: entity(contact) }),
    categories: ticket.categories.map(({ name }) => name),
    source: ticket.source.name,
    board: entity(ticket.queue),
    status: entity(ticket.status),
    priority: entity(ticket.priority),
    assignedMembers: ticket.assignedAgents.map((agent) => entity(agent)),
    dateEntered: ticket.createdOn,
    lastUpdated: ticket.modifiedOn,
    ...(closedOn !== null && { dateClosed: closedOn }),
    ...(dueOn && { dueDate: dueOn }),
    isClosed: ticket.isClosed,
    unread: isUnread(state, caller, ticket),
    tags: [...ticket.tags],
    cc: [...(ticket.cc ?? [])],
    ...(approval && { approval: approvals[approval] }),
    tasksDone: done,
    tasksTotal: total,
  }
}

/** A document with what is known of its file. */
export function documentJson(state: LocalState, document: Reference<string>) {
  const { name, type, bytes } = fileOf(state, document)
  return { entityId: document.id, fileName: name, contentType: type, fileSize: bytes.length }
}

function authorJson({ id, name, userType }: Author) {
  return { entityId: id, name, userType: userType === 'agent' ? 'member' : 'contact' }
}

/** A note with its documents. */
export function noteJson(state: LocalState, note: StoredNote) {
  const { timeEntry } = note
  return {
    entityId: note.id,
    text: note.note,
    isInternal: note.isInternal,
    dateEntered: note.createdOn,
    enteredBy: authorJson(note.createdBy),
    ...(timeEntry && {
      timeEntry: {
        timeStart: timeEntry.timeStart,
        timeEnd: timeEntry.timeEnd,
        actualHours: timeEntry.actualHours,
      },
    }),
    documents: note.attachments.map((attachment) => documentJson(state, attachment)),
  }
}

/** A ticket as a row of the list. */
export function ticketRow(state: LocalState, caller: Caller, ticket: StoredTicket) {
  const note = latestVisibleNote(caller, ticket)
  return {
    ...header(state, caller, ticket),
    descriptionPreview: preview(plainTextOf(ticket, ticket.description)),
    ...(note && {
      latestNote: {
        entityId: note.id,
        text: preview(plainTextOf(note, note.note)),
        dateEntered: note.createdOn,
        enteredBy: authorJson(note.createdBy),
      },
    }),
  }
}

/** The JSON of a ticket under its wrapper. It is text, since no number of the PSA may go through a double. */
export function ticketText(state: LocalState, caller: Caller, ticket: StoredTicket): string {
  const known = JSON.stringify({
    ...header(state, caller, ticket),
    description: ticket.description,
    notes: visibleNotes(caller, ticket).map((note) => noteJson(state, note)),
    documents: (ticket.attachments ?? []).map((each) => documentJson(state, each)),
    ...(ticket.rating && { rating: ticket.rating.score }),
  })
  const fields = Object.entries(psaFieldsOf(ticket)).map(([name, json]) => `"${name}":${json}`)
  return `{"ticket":${[known.slice(0, -1), ...fields].join(',')}}}`
}
