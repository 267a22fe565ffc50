import type { Instance, StoredNote, StoredTaskList, StoredTicket } from '../model'
import type { Caller } from '../people'

/** Whether a person may see a ticket: agents all, a contact their own, and the company's where they may. */
export function maySee(caller: Caller, ticket: StoredTicket): boolean {
  if (caller.side === 'tech') return true
  const { id, companyId, seesCompany } = caller.person
  return ticket.contact?.id === id || (seesCompany && ticket.account.id === companyId)
}

/** The ticket of that id, if there is one the person may see. */
export function visibleTicket(
  instance: Instance,
  caller: Caller,
  id: number,
): StoredTicket | undefined {
  const ticket = instance.tickets.get(id)
  return ticket && maySee(caller, ticket) ? ticket : undefined
}

/** The notes of a ticket a person may read, oldest first. */
export function visibleNotes(caller: Caller, ticket: StoredTicket): readonly StoredNote[] {
  return caller.side === 'tech' ? ticket.notes : ticket.notes.filter((note) => !note.isInternal)
}

/** The newest note a person may read. */
export function latestVisibleNote(caller: Caller, ticket: StoredTicket): StoredNote | undefined {
  return ticket.notes.findLast((note) => caller.side === 'tech' || !note.isInternal)
}

/** The task lists a person may see. */
export function visibleTaskLists(caller: Caller, ticket: StoredTicket): readonly StoredTaskList[] {
  return caller.side === 'tech'
    ? ticket.taskLists
    : ticket.taskLists.filter((list) => !list.isPrivate)
}
