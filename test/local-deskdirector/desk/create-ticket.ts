import { refuse } from '../http/errors'
import type { LocalState } from '../local-state'
import type { Contact, Instance, Reference, StoredTicket } from '../model'
import type { Caller } from '../people'
import { mayWriteTo } from './access'
import { contactReference, defaultPriority, firstStatus, pick, queueOf } from './choices'
import { nextTicketId } from './new-ids'
import { now } from './write'

export interface TicketRequest {
  readonly summary: string
  readonly description?: string | null | undefined
  readonly requestType?: number | null | undefined
  readonly priority?: number | null | undefined
  readonly contact?: number | null | undefined
  readonly queue?: number | null | undefined
  readonly cc?: readonly string[] | null | undefined
}

/** Whose ticket it will be: a contact asks for themselves, or for a colleague where they see the company. */
function ownerOf(instance: Instance, caller: Caller, wanted: number | null | undefined): Contact {
  const contact = instance.contacts.find(({ id }) => id === wanted)
  if (caller.side === 'tech') return contact ?? refuse(400, 'contact: has to be one there is')
  const { person } = caller
  if (wanted === null || wanted === undefined || wanted === person.id) return person
  if (!person.seesCompany) refuse(403, 'You may open tickets for yourself only.')
  if (contact?.companyId !== person.companyId) refuse(400, `contact: there is no ${wanted}`)
  return contact
}

function sourceOf({ sources }: Instance, caller: Caller): Reference {
  const name = caller.side === 'portal' ? 'Portal' : 'Phone'
  const source = sources.find((each) => each.name === name) ?? sources[0]
  if (!source) throw new Error('the instance has no sources')
  return { id: source.id, name: source.name }
}

/** Opens a ticket as somebody; what is not said is chosen as the desk would. */
export function createTicket(
  state: LocalState,
  caller: Caller,
  request: TicketRequest,
): StoredTicket {
  const { instance } = state
  const { summary, description, requestType, priority, queue, cc } = request
  if (summary.trim() === '') refuse(400, 'summary: is empty')
  const owner = ownerOf(instance, caller, request.contact)
  const company = instance.companies.find(({ id }) => id === owner.companyId)
  const place = queueOf(instance, queue ?? instance.queues[0]?.id ?? 0)
  if (!mayWriteTo(caller, place.id)) refuse(403, `You may open no tickets in ${place.name}.`)
  const status = firstStatus(place, false)
  const types = instance.requestTypes
  const at = now(state)
  const ticket: StoredTicket = {
    id: nextTicketId(instance),
    summary,
    description: description ?? '',
    requestType: pick('requestType', types, requestType ?? types[0]?.id ?? 0),
    account: { id: owner.companyId, name: company?.name ?? '' },
    contactGroup: null,
    contact: contactReference(owner),
    categories: [],
    source: sourceOf(instance, caller),
    queue: { id: place.id, name: place.name },
    status: { id: status.id, name: status.name },
    priority: priority
      ? pick('priority', instance.priorities, priority)
      : defaultPriority(instance),
    assignedAgents: [],
    createdOn: at,
    modifiedOn: at,
    closedOn: null,
    isClosed: false,
    tags: [],
    notes: [],
    activities: [],
    taskLists: [],
    ...(cc && { cc: [...new Set(cc)] }),
  }
  instance.tickets.set(ticket.id, ticket)
  return ticket
}
