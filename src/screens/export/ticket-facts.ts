import type { Instant, Reference, Ticket } from '../../deskdirector/models'
import type { ticket as ticketWords } from '../../messages/en/ticket'

/** One thing that is known of a ticket, as text; empty where the instance doesn't say. */
export interface Fact {
  readonly field: keyof (typeof ticketWords)['fields']
  readonly value: string
}

/** All that is known of a ticket beside its title and what was said, in the order of the ticket screen's details. */
export function factsOf(
  ticket: Ticket,
  words: typeof ticketWords,
  moment: (instant: Instant | null) => string,
): readonly Fact[] {
  const { isClosed, tasksDone, tasksTotal } = ticket
  const state = isClosed === null ? '' : isClosed ? words.isClosed : words.isOpen
  return [
    { field: 'status', value: ticket.status?.name ?? state },
    { field: 'priority', value: nameOf(ticket.priority) },
    { field: 'assignees', value: ticket.assignees.map(nameOf).join(', ') },
    { field: 'queue', value: nameOf(ticket.queue) },
    { field: 'account', value: nameOf(ticket.account) },
    { field: 'contact', value: nameOf(ticket.contact) },
    { field: 'copies', value: ticket.copies.join(', ') },
    { field: 'contactGroup', value: nameOf(ticket.contactGroup) },
    { field: 'requestType', value: nameOf(ticket.requestType) },
    { field: 'source', value: nameOf(ticket.source) },
    { field: 'tags', value: ticket.tags.join(', ') },
    { field: 'created', value: moment(ticket.createdOn) },
    { field: 'updated', value: moment(ticket.modifiedOn) },
    { field: 'closed', value: moment(ticket.closedOn) },
    { field: 'due', value: moment(ticket.dueOn) },
    { field: 'tasks', value: tasksTotal ? words.tasks(tasksDone ?? 0, tasksTotal) : '' },
  ]
}

function nameOf(reference: Reference | null): string {
  return reference?.name ?? ''
}
