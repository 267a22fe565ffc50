import type { Author, Reference, StoredTicket } from '../model'
import { userKey } from '../people'

/** A reference and nothing more: a status, say, holds more than its reference shows. */
export function reference<Id extends number | string>({ id, name }: Reference<Id>): Reference<Id> {
  return { id, name }
}

/** A person whose id is text, as the published activities and task lists have it. */
export function namedUser({ id, name, userType }: Author): Reference<string> {
  return { id: userKey(userType, id), name }
}

/**
 * What list items and whole tickets share. The published schema allows null nowhere, so what a ticket lacks is
 * absent, as a .NET server that skips nulls writes it; a list that is empty is an empty list.
 */
export function ticketHeader(ticket: StoredTicket) {
  return {
    id: ticket.id,
    summary: ticket.summary,
    requestType: reference(ticket.requestType),
    account: reference(ticket.account),
    ...(ticket.contactGroup && { contactGroup: reference(ticket.contactGroup) }),
    ...(ticket.contact && { contact: reference(ticket.contact) }),
    categories: ticket.categories.map((category) => reference(category)),
    source: reference(ticket.source),
    queue: reference(ticket.queue),
    status: reference(ticket.status),
    priority: reference(ticket.priority),
    assignedAgents: ticket.assignedAgents.map((agent) => reference(agent)),
    createdOn: ticket.createdOn,
    modifiedOn: ticket.modifiedOn,
    ...(ticket.closedOn !== null && { closedOn: ticket.closedOn }),
    isClosed: ticket.isClosed,
    tags: [...ticket.tags],
  }
}
