import { approvalOf } from '../../desk/approval'
import { statusOf } from '../../desk/choices'
import { fileOf } from '../../desk/files'
import { isUnread } from '../../desk/reading'
import type { LocalState } from '../../local-state'
import type { Reference, StoredActivity, StoredNote, StoredTicket } from '../../model'
import type { Caller } from '../../people'
import { plainTextOf, preview } from '../../tickets/plain-text'
import { taskProgress } from '../../tickets/task-progress'
import { reference } from '../../tickets/ticket-header'
import { latestVisibleNote, visibleNotes } from '../../tickets/visibility'

/** What a list's rows and whole tickets share. What is not there is null: v4 tells null from absent. */
function header(state: LocalState, caller: Caller, ticket: StoredTicket) {
  const { id, name, isClosed } = statusOf(state.instance, ticket)
  return {
    id: ticket.id,
    summary: ticket.summary,
    serviceType: reference(ticket.requestType),
    account: reference(ticket.account),
    contactGroup: ticket.contactGroup && reference(ticket.contactGroup),
    contact: ticket.contact && reference(ticket.contact),
    categories: ticket.categories.map((category) => reference(category)),
    source: reference(ticket.source),
    queue: reference(ticket.queue),
    status: { id, name, isClosed, queueId: ticket.queue.id },
    priority: reference(ticket.priority),
    assignedAgents: ticket.assignedAgents.map((agent) => reference(agent)),
    createdAt: ticket.createdOn,
    modifiedAt: ticket.modifiedOn,
    closedAt: ticket.closedOn,
    dueDate: ticket.dueOn ?? null,
    isClosed: ticket.isClosed,
    isUnread: isUnread(state, caller, ticket),
    tags: [...ticket.tags],
    ccEmails: [...(ticket.cc ?? [])],
    approvalState: approvalOf(ticket),
    taskProgress: taskProgress(caller, ticket),
  }
}

/** An attachment with what is known of its file. */
export function attachmentJson(state: LocalState, attachment: Reference<string>) {
  const { name, type, bytes } = fileOf(state, attachment)
  return { id: attachment.id, fileName: name, contentType: type, size: bytes.length }
}

/** A note in v4's words. */
export function commentJson(state: LocalState, note: StoredNote) {
  const { timeStart, timeEnd, actualHours } = note.timeEntry ?? {}
  return {
    id: note.id,
    content: note.note,
    isInternal: note.isInternal,
    createdAt: note.createdOn,
    author: note.createdBy,
    timeEntry: note.timeEntry && { startTime: timeStart, endTime: timeEnd, actualHours },
    attachments: note.attachments.map((attachment) => attachmentJson(state, attachment)),
  }
}

/** Something that happened to a ticket, in v4's words. */
export function activityJson({ id, type, createdOn, createdBy }: StoredActivity) {
  return { id, type, createdAt: createdOn, author: createdBy }
}

/** A ticket as a row of the list. */
export function ticketRow(state: LocalState, caller: Caller, ticket: StoredTicket) {
  const note = latestVisibleNote(caller, ticket)
  return {
    ...header(state, caller, ticket),
    descriptionPreview: preview(plainTextOf(ticket, ticket.description)),
    latestComment: note
      ? {
          id: note.id,
          preview: preview(plainTextOf(note, note.note)),
          createdAt: note.createdOn,
          author: note.createdBy,
        }
      : null,
  }
}

/** A ticket with all the person may know of it. */
export function ticketJson(state: LocalState, caller: Caller, ticket: StoredTicket) {
  const { rating } = ticket
  return {
    ...header(state, caller, ticket),
    description: ticket.description,
    comments: visibleNotes(caller, ticket).map((note) => commentJson(state, note)),
    attachments: (ticket.attachments ?? []).map((each) => attachmentJson(state, each)),
    activities: ticket.activities.map(activityJson),
    satisfaction: rating
      ? { score: rating.score, comment: rating.text, createdAt: rating.createdOn }
      : null,
  }
}
