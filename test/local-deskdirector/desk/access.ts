import { refuse } from '../http/errors'
import type { StoredTicket } from '../model'
import type { Caller } from '../people'

/** Whether a person may write to tickets of a queue; most may everywhere. */
export function mayWriteTo(caller: Caller, queueId: number): boolean {
  return !caller.person.readOnlyQueues?.includes(queueId)
}

/** Refuses, with words, to go on if the person may only read the ticket. */
export function demandWriteAccess(caller: Caller, { queue }: StoredTicket): void {
  if (mayWriteTo(caller, queue.id)) return
  refuse(403, `You may read the tickets of ${queue.name}, but not change them.`)
}
