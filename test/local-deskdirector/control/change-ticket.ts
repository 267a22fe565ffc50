import * as v from 'valibot'
import { refuse } from '../http/errors'
import type { Instance, Reference, StoredTicket } from '../model'
import { authorOf, findCaller, fullName } from '../people'

const id = v.pipe(v.number(), v.integer())

/** What somebody else does to a ticket behind the page's back. Choices go by their ids. */
export const ticketChangeSchema = v.partial(
  v.strictObject({
    note: v.object({
      text: v.string(),
      side: v.picklist(['portal', 'tech']),
      userId: id,
      isInternal: v.optional(v.boolean(), false),
    }),
    summary: v.string(),
    description: v.string(),
    status: id,
    priority: id,
    queue: id,
    assignedAgents: v.array(id),
    tags: v.array(v.string()),
  }),
)

export type TicketChange = v.InferOutput<typeof ticketChangeSchema>

/** The thing of that id, as a reference. */
function pick(what: string, choices: readonly Reference[], wanted: number): Reference {
  const choice = choices.find((each) => each.id === wanted)
  if (!choice) refuse(400, `${what}: there is no ${wanted}`)
  return { id: choice.id, name: choice.name }
}

/** Ids of rivals' notes, far above those of the instance's own: to look for the highest would be to read them all. */
const firstNoteId = 1_500_000_000
const notesAdded = new WeakMap<Instance, number>()

function nextNoteId(instance: Instance): number {
  const added = notesAdded.get(instance) ?? 0
  notesAdded.set(instance, added + 1)
  return firstNoteId + added
}

function addNote(
  instance: Instance,
  ticket: StoredTicket,
  { text, side, userId, isInternal }: NonNullable<TicketChange['note']>,
  at: string,
): void {
  const writer = findCaller(instance, side, userId)
  if (!writer) refuse(400, `note.userId: nobody on the ${side} side has the id ${userId}`)
  ticket.notes.push({
    id: nextNoteId(instance),
    note: text,
    type: ticket.notes[0]?.type ?? 'Note',
    isInternal,
    createdOn: at,
    createdBy: authorOf(writer),
    timeEntry: null,
    attachments: [],
  })
}

/** A status of the ticket's queue decides whether the ticket is closed. */
function setStatus(instance: Instance, ticket: StoredTicket, wanted: number, at: string): void {
  const queue = instance.queues.find((each) => each.id === ticket.queue.id)
  const status = queue?.statuses.find((each) => each.id === wanted)
  if (!status) refuse(400, `status: ${wanted} is none of the queue ${ticket.queue.name}`)
  ticket.status = { id: status.id, name: status.name }
  ticket.closedOn = status.isClosed ? (ticket.closedOn ?? at) : null
  ticket.isClosed = status.isClosed
}

/** Changes a ticket at an instant, which becomes its `modifiedOn`. A new queue needs a status of its own. */
export function changeTicket(
  instance: Instance,
  ticket: StoredTicket,
  change: TicketChange,
  at: string,
): void {
  const { note, summary, description, status, priority, queue, assignedAgents, tags } = change
  const agents = instance.agents.map((agent) => ({ id: agent.id, name: fullName(agent) }))
  if (queue !== undefined) ticket.queue = pick('queue', instance.queues, queue)
  if (status !== undefined) setStatus(instance, ticket, status, at)
  if (priority !== undefined) ticket.priority = pick('priority', instance.priorities, priority)
  if (assignedAgents) {
    ticket.assignedAgents = assignedAgents.map((agent) => pick('assignedAgents', agents, agent))
  }
  if (note) addNote(instance, ticket, note, at)
  ticket.summary = summary ?? ticket.summary
  ticket.description = description ?? ticket.description
  ticket.tags = tags ?? ticket.tags
  ticket.modifiedOn = at
}
