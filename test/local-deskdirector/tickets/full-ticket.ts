import type { StoredActivity, StoredNote, StoredTaskList, StoredTicket } from '../model'
import type { Caller } from '../people'
import { taskProgress } from './task-progress'
import { namedUser, reference, ticketHeader } from './ticket-header'
import { visibleNotes, visibleTaskLists } from './visibility'

function fullNote({ timeEntry, attachments, ...note }: StoredNote) {
  return {
    ...note,
    ...(timeEntry && { timeEntry }),
    attachments: attachments.map((attachment) => reference(attachment)),
  }
}

function fullActivity({ id, type, createdOn, createdBy }: StoredActivity) {
  const { userType } = createdBy
  return { id, type, createdOn, createdBy: { ...namedUser(createdBy), userType } }
}

function fullTaskList(list: StoredTaskList) {
  return { ...list, createdBy: namedUser(list.createdBy), modifiedBy: namedUser(list.modifiedBy) }
}

/** A ticket with all that was said and done in it, as far as the person may know. */
export function fullTicket(caller: Caller, ticket: StoredTicket) {
  return {
    ...ticketHeader(ticket),
    description: ticket.description,
    notes: visibleNotes(caller, ticket).map(fullNote),
    activities: ticket.activities.map(fullActivity),
    taskProgress: taskProgress(caller, ticket),
    taskLists: visibleTaskLists(caller, ticket).map(fullTaskList),
  }
}
