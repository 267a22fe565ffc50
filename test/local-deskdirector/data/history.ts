import type { Author, StoredActivity } from '../model'
import { agentAuthor, raiserOf } from './authors'
import type { TicketPlan } from './plan'
import { createRandom, mix } from './random'
import { stamp } from './stamp'

interface Event {
  readonly type: string
  readonly at: number
  readonly by: Author
}

/** Writes what happened to a ticket besides its conversation, oldest first. */
export function writeActivities(plan: TicketPlan): StoredActivity[] {
  const random = createRandom(mix(plan.key, 51))
  const { created, closed, modified } = plan.times
  const end = closed ?? modified
  const agent = agentAuthor(plan.agent)
  const within = (from: number, to: number): number =>
    Math.floor(created + (end - created) * (from + (to - from) * random.next()))

  const events: Event[] = [{ type: 'created', at: created, by: raiserOf(plan) }]
  const add = (type: string, at: number): void => {
    events.push({ type, at, by: agent })
  }
  if (random.chance(0.1)) add('queue_changed', within(0.01, 0.04))
  if (plan.isAssigned) add('assigned', within(0.04, 0.08))
  if (plan.noteCount > 0) add('status_changed', within(0.09, 0.2))
  if (random.chance(0.12)) add('priority_changed', within(0.2, 0.3))
  if (random.chance(0.15)) add('tag_added', within(0.3, 0.4))
  if (plan.noteCount > 3) add('status_changed', within(0.4, 0.6))
  if (plan.isClosed && random.chance(0.05)) {
    add('closed', within(0.62, 0.7))
    events.push({ type: 'reopened', at: within(0.75, 0.9), by: raiserOf(plan) })
  }
  if (closed !== null) add('closed', closed)
  if (modified > end) add('tag_added', modified)

  return events.map(({ type, at, by }, index) => ({
    id: `act-${plan.id}-${index + 1}`,
    type,
    createdOn: stamp(at),
    createdBy: by,
  }))
}
