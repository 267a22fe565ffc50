import { createInstance } from '../../local-deskdirector/data/create-instance'
import type { Instance } from '../../local-deskdirector/model'
import type { DeskSize } from '../scenarios'

/** What every answer of the API costs its server before it is sent, in ms. */
export const SERVER_TIME = 80

/**
 * An instance of so many tickets. Of 25, which are all the first contact's, the closed ones are opened, for a list of 25 rows;
 * of more, the list has what is open of her share: `describe-answers.ts` counts it.
 */
export function instanceOf(tickets: DeskSize): Instance {
  const instance = createInstance({ seed: 1, tickets, now: Date.now() })
  if (tickets === 25) openAll(instance)
  return instance
}

/** Opens what is closed: each ticket takes the first open status of its queue. */
export function openAll({ tickets, queues }: Instance): void {
  for (const ticket of tickets.values()) {
    const statuses = queues.find(({ id }) => id === ticket.queue.id)?.statuses
    const open = statuses?.find(({ isClosed }) => !isClosed)
    if (ticket.isClosed && open !== undefined) {
      ticket.status = { id: open.id, name: open.name }
      ticket.isClosed = false
      ticket.closedOn = null
    }
  }
}
