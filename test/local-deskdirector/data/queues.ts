import type { Queue } from '../model'

/** Where in its life a ticket is; the name of a status says it to people, this says it to us. */
export type Stage = 'new' | 'active' | 'waiting' | 'parked' | 'done' | 'dropped'

export type QueueName = 'desk' | 'field' | 'projects' | 'security' | 'accounts'

interface StagedStatus {
  readonly id: number
  readonly name: string
  readonly stage: Stage
}

interface StagedQueue {
  readonly id: number
  readonly name: string
  readonly statuses: readonly StagedStatus[]
}

type Names = readonly (readonly [name: string, stage: Stage])[]

function stagedQueue(id: number, name: string, names: Names): StagedQueue {
  return {
    id,
    name,
    statuses: names.map(([status, stage], index) => ({
      id: id * 100 + index,
      name: status,
      stage,
    })),
  }
}

// "Contained" and "Work finished, awaiting sign-off" sound closed and are open, so that nobody is
// tempted to read open or closed from a name.
export const stagedQueues: Readonly<Record<QueueName, StagedQueue>> = {
  desk: stagedQueue(1, 'Service desk', [
    ['New', 'new'],
    ['In progress', 'active'],
    ['Waiting on you', 'waiting'],
    ['Waiting on vendor', 'parked'],
    ['Resolved', 'done'],
    ['Closed', 'done'],
    ['Cancelled', 'dropped'],
  ]),
  field: stagedQueue(2, 'Field services', [
    ['New', 'new'],
    ['Engineer on the way', 'active'],
    ['Waiting on you', 'waiting'],
    ['Scheduled', 'parked'],
    ['Waiting on parts', 'parked'],
    ['Completed', 'done'],
    ['Cancelled', 'dropped'],
  ]),
  projects: stagedQueue(3, 'Projects', [
    ['Proposed', 'new'],
    ['In progress', 'active'],
    ['Work finished, awaiting sign-off', 'waiting'],
    ['Needs approval', 'parked'],
    ['On hold', 'parked'],
    ['Delivered', 'done'],
    ['Abandoned', 'dropped'],
  ]),
  security: stagedQueue(4, 'Security', [
    ['Reported', 'new'],
    ['Investigating', 'active'],
    ['Waiting on you', 'waiting'],
    ['Contained', 'parked'],
    ['Resolved', 'done'],
    ['False alarm', 'dropped'],
  ]),
  accounts: stagedQueue(5, 'Accounts and licensing', [
    ['New', 'new'],
    ['In progress', 'active'],
    ['Needs approval', 'waiting'],
    ['Ordered', 'parked'],
    ['Done', 'done'],
    ['Closed', 'done'],
    ['Declined', 'dropped'],
  ]),
}

function isClosedStage(stage: Stage): boolean {
  return stage === 'done' || stage === 'dropped'
}

export const queues: readonly Queue[] = Object.values(stagedQueues).map((queue) => ({
  id: queue.id,
  name: queue.name,
  statuses: queue.statuses.map(({ id, name, stage }) => ({
    id,
    name,
    isClosed: isClosedStage(stage),
  })),
}))
