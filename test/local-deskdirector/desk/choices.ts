import { refuse } from '../http/errors'
import type { Contact, Instance, Queue, Reference, Status, StoredTicket } from '../model'
import { fullName } from '../people'

/** The thing of that id, as a reference; refused where there is none. */
export function pick(what: string, choices: readonly Reference[], wanted: number): Reference {
  const choice = choices.find((each) => each.id === wanted)
  if (!choice) refuse(400, `${what}: there is no ${wanted}`)
  return { id: choice.id, name: choice.name }
}

/** The queue of that id; refused where there is none. */
export function queueOf(instance: Instance, id: number): Queue {
  const queue = instance.queues.find((each) => each.id === id)
  return queue ?? refuse(400, `queue: there is no ${id}`)
}

/** The first status of a queue that is open, or that is closed: every queue has both. */
export function firstStatus(queue: Queue, isClosed: boolean): Status {
  const status = queue.statuses.find((each) => each.isClosed === isClosed)
  if (!status) throw new Error(`the queue ${queue.name} lacks a status`)
  return status
}

/** The status as the queue knows it: tickets hold a mere reference. */
export function statusOf(instance: Instance, ticket: StoredTicket): Status {
  const queue = instance.queues.find((each) => each.id === ticket.queue.id)
  const status = queue?.statuses.find((each) => each.id === ticket.status.id)
  return status ?? { ...ticket.status, isClosed: ticket.isClosed }
}

/** The contact of that id, who has to be of the account. */
export function contactOf(instance: Instance, id: number, accountId: number): Contact {
  const contact = instance.contacts.find((each) => each.id === id)
  if (contact?.companyId === accountId) return contact
  return refuse(400, `contact: there is no ${id} in this account`)
}

/** A contact as a ticket refers to them. */
export function contactReference(contact: Contact): Reference {
  return { id: contact.id, name: fullName(contact) }
}

/** Agents as references. */
export function agentReferences({ agents }: Instance): Reference[] {
  return agents.map((agent) => ({ id: agent.id, name: fullName(agent) }))
}

/** The priority a ticket has when nobody chose one: the second, as the first is the lowest. */
export function defaultPriority({ priorities }: Instance): Reference {
  const priority = priorities[1] ?? priorities[0]
  if (!priority) throw new Error('the instance has no priorities')
  return { id: priority.id, name: priority.name }
}
