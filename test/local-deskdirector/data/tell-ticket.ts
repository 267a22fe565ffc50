import type { Reference, StoredActivity, StoredNote, StoredTicket } from '../model'
import { category, priority, requestType, source, tags } from './catalogue'
import { writeActivities } from './history'
import { toHtml } from './markup'
import { writeNotes } from './notes'
import { agents, contacts, fullName } from './people'
import type { TicketPlan } from './plan'
import { stagedQueues } from './queues'
import type { Stage } from './queues'
import { createRandom, elementAt, mix } from './random'
import type { Random } from './random'
import { createSlots, fill, fillLine } from './slots'
import { stamp } from './stamp'
import { writeTaskLists } from './task-lists'
import { lastRole } from './thread'

function stageOf(plan: TicketPlan, random: Random): Stage {
  if (plan.isClosed) return plan.isDropped ? 'dropped' : 'done'
  const role = lastRole(plan)
  if (role === null) return 'new'
  if (random.chance(0.2)) return 'parked'
  return role === 'agent' && plan.owner.contact !== null && random.chance(0.7)
    ? 'waiting'
    : 'active'
}

function priorityOf(plan: TicketPlan, random: Random): Reference {
  const { priority: usual } = plan.script
  if (usual !== undefined && random.chance(0.8)) return priority[usual]
  const draw = random.next()
  if (draw < 0.25) return priority.low
  if (draw < 0.8) return priority.medium
  return draw < 0.97 ? priority.high : priority.critical
}

function sourceOf(plan: TicketPlan, random: Random): Reference {
  if (plan.owner.contact === null) return source.monitoring
  const { portal, email, phone, chat } = source
  return random.pick([portal, portal, portal, email, email, email, phone, chat])
}

function tagsOf(plan: TicketPlan, random: Random): string[] {
  const extra = random.chance(0.15) ? [random.pick(tags)] : []
  return [...new Set([...plan.script.tags, ...extra])].slice(0, 4)
}

function agentsOf(plan: TicketPlan, random: Random): Reference[] {
  if (!plan.isAssigned) return []
  const second = random.chance(0.1) ? random.pick(agents) : plan.agent
  return [...new Set([plan.agent, second])].map((agent) => ({
    id: agent.id,
    name: fullName(agent),
  }))
}

function groupOf({ owner, lacksGroup }: TicketPlan, random: Random): Reference<string> | null {
  if (lacksGroup) return null
  const { contactGroups } = owner.company
  return owner.contact === null
    ? random.pick(contactGroups)
    : elementAt(contactGroups, owner.contact.id)
}

/** A colleague or two who read along, of a ticket in ten. */
function copiesOf({ owner, key }: TicketPlan): Pick<StoredTicket, 'cc'> {
  const random = createRandom(mix(key, 31))
  if (owner.contact === null || !random.chance(0.1)) return {}
  const colleagues = contacts.filter(
    ({ id, companyId }) => companyId === owner.company.id && id !== owner.contact?.id,
  )
  const chosen = [random.pick(colleagues), random.pick(colleagues)]
  return { cc: [...new Set(chosen.map(({ email }) => email))] }
}

/** Tells a ticket from its plan. Conversation and history are written when first asked for. */
export function tellTicket(plan: TicketPlan): StoredTicket {
  const { script, owner, times } = plan
  const random = createRandom(mix(plan.key, 21))
  const slots = createSlots(plan.key, {
    contact: owner.contact?.firstName ?? 'all',
    agent: plan.agent.firstName,
  })
  const queue = stagedQueues[script.queue]
  const stage = stageOf(plan, random)
  const status = random.pick(queue.statuses.filter((candidate) => candidate.stage === stage))
  const ticketSource = sourceOf(plan, random)
  const description = fill(script.description, slots)
  const isHtml = ticketSource === source.email && description !== '' && random.chance(0.5)
  let notes: StoredNote[] | null = null
  let activities: StoredActivity[] | null = null

  return {
    id: plan.id,
    summary: fillLine(plan.title, slots),
    description: isHtml ? toHtml(description) : description,
    requestType: requestType[script.type],
    account: { id: owner.company.id, name: owner.company.name },
    contactGroup: groupOf(plan, random),
    contact: owner.contact && { id: owner.contact.id, name: fullName(owner.contact) },
    categories: [category[script.category]],
    source: ticketSource,
    queue: { id: queue.id, name: queue.name },
    status: { id: status.id, name: status.name },
    priority: priorityOf(plan, random),
    assignedAgents: agentsOf(plan, random),
    createdOn: stamp(times.created),
    modifiedOn: stamp(times.modified),
    closedOn: times.closed === null ? null : stamp(times.closed),
    isClosed: plan.isClosed,
    tags: tagsOf(plan, random),
    ...copiesOf(plan),
    get notes() {
      notes ??= writeNotes(plan)
      return notes
    },
    set notes(value) {
      notes = value
    },
    get activities() {
      activities ??= writeActivities(plan)
      return activities
    },
    set activities(value) {
      activities = value
    },
    taskLists: writeTaskLists(plan),
  }
}
