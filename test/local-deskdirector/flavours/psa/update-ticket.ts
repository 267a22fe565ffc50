import { defaultPriority, firstStatus, queueOf } from '../../desk/choices'
import type { TicketChange } from '../../desk/ticket-change'
import { refuse } from '../../http/errors'
import type { Instance, StoredTicket } from '../../model'
import type { TicketBody } from './bodies'

/** All that an agent's PUT says or, by not saying it, empties. A status and a priority are never empty: they fall back. */
export function changeOfPut(
  instance: Instance,
  ticket: StoredTicket,
  body: TicketBody,
): TicketChange {
  const queue = body.board?.entityId ?? ticket.queue.id
  return {
    summary: body.name,
    description: body.description ?? '',
    queue,
    status: body.status?.entityId ?? firstStatus(queueOf(instance, queue), false).id,
    priority: body.priority?.entityId ?? defaultPriority(instance).id,
    contact: body.contact?.entityId ?? null,
    assignedAgents: (body.assignedMembers ?? []).map(({ entityId }) => entityId),
    dueOn: body.dueDate ?? null,
    tags: body.tags ?? [],
    cc: body.cc ?? [],
  }
}

/** Only what an agent's PATCH names; null empties, but for board and status, which are never empty. */
export function changeOfPatch(instance: Instance, body: TicketBody): TicketChange {
  const { priority, contact, dueDate, tags, cc, assignedMembers, description } = body
  return {
    summary: body.name,
    description: description === null ? '' : description,
    queue: body.board?.entityId ?? undefined,
    status: body.status?.entityId ?? undefined,
    priority:
      priority === undefined ? undefined : (priority?.entityId ?? defaultPriority(instance).id),
    contact: contact === undefined ? undefined : (contact?.entityId ?? null),
    assignedAgents: assignedMembers === null ? [] : assignedMembers?.map((each) => each.entityId),
    dueOn: dueDate,
    tags: tags === null ? [] : tags,
    cc: cc === null ? [] : cc,
  }
}

/**
 * A contact's PUT: text and copies are theirs. The rest of the ticket may come along as it was read; what of it
 * was changed on the way is refused with 403.
 */
export function changeOfContactsPut(ticket: StoredTicket, body: TicketBody): TicketChange {
  const kept: readonly [string, number | null | undefined, number | undefined][] = [
    ['board', body.board?.entityId, ticket.queue.id],
    ['status', body.status?.entityId, ticket.status.id],
    ['priority', body.priority?.entityId, ticket.priority.id],
    ['contact', body.contact?.entityId, ticket.contact?.id],
  ]
  for (const [what, given, is] of kept) {
    if (given !== undefined && given !== null && given !== is)
      refuse(403, `A contact may not change the ${what}.`)
  }
  const members = body.assignedMembers?.map(({ entityId }) => entityId)
  if (members && String(members) !== String(ticket.assignedAgents.map(({ id }) => id))) {
    refuse(403, 'A contact may not change the assignedMembers.')
  }
  return { summary: body.name, description: body.description ?? '', cc: body.cc ?? [] }
}
