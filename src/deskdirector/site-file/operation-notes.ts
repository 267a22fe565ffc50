import type { BindableOperation } from './operation-arguments'

/** What each operation is for, as an editor shows it. */
export const operationNotes: Readonly<Record<BindableOperation, string>> = {
  me: 'Who is signed in.',
  'tickets.find': 'The list of tickets. What the instance can’t filter or sort by, the page does.',
  'ticket.get': 'One ticket with its notes.',
  'ticket.create': 'A new ticket.',
  'ticket.addNote': 'A reply. An internal note too, where something takes $internal.',
  'ticket.update': 'Changes fields of a ticket. Those that nothing takes can’t be changed.',
  'ticket.close': 'Closes a ticket.',
  'ticket.reopen': 'Opens a closed ticket again.',
  'ticket.approve': 'Grants the approval that a ticket waits for.',
  'ticket.decline': 'Declines the approval that a ticket waits for.',
  'ticket.escalate': 'Escalates a ticket.',
  'ticket.markRead': 'Marks a ticket as read.',
  'ticket.attach': 'Attaches a file to a ticket, or to one of its notes.',
  'attachment.get': 'The bytes of an attachment.',
  'ticket.addTime': 'Time worked on a ticket.',
  'time.find': 'The signed-in person’s time entries.',
  'ticket.rate':
    'What a person thinks of how a ticket was solved, from 1 (very bad) to 5 (very good).',
  'choices.statuses': 'The statuses to choose from.',
  'choices.priorities': 'The priorities to choose from.',
  'choices.queues': 'The queues to choose from.',
  'choices.agents': 'The agents to assign a ticket to.',
  'choices.requestTypes': 'The request types to choose from.',
  'choices.contacts': 'The contacts to choose from.',
}

/** Whether an operation gives a list, in which `items` and `total` mean something. */
export function givesList(operation: BindableOperation): boolean {
  return operation.endsWith('.find') || operation.startsWith('choices.')
}

/** Whether an operation changes a ticket that is there, which `replaces` reads and sends whole. */
export function changesTicket(operation: BindableOperation): boolean {
  return /^ticket\.(update|close|reopen|approve|decline|escalate)$/.test(operation)
}
