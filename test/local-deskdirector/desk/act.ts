import { refuse } from '../http/errors'
import type { LocalState } from '../local-state'
import type { Instance, StoredTicket } from '../model'
import { authorOf, type Caller } from '../people'
import { demandWriteAccess } from './access'
import { firstStatus, queueOf } from './choices'
import type { TicketChange } from './ticket-change'
import { addNote, now, updateTicket } from './write'

export type TicketAction = 'close' | 'reopen' | 'approve' | 'decline' | 'escalate' | 'fastTrack'

const done = {
  close: 'closed',
  reopen: 'reopened',
  approve: 'approved',
  decline: 'declined',
  escalate: 'escalated',
  fastTrack: 'fast_tracked',
} as const

/** The priority after a ticket's own, if there is a higher one: they are kept from low to high. */
function higherPriority({ priorities }: Instance, ticket: StoredTicket): number | undefined {
  const place = priorities.findIndex(({ id }) => id === ticket.priority.id)
  return priorities[place + 1]?.id
}

function changeOf(instance: Instance, ticket: StoredTicket, action: TicketAction): TicketChange {
  switch (action) {
    case 'close':
    case 'reopen':
      return { status: firstStatus(queueOf(instance, ticket.queue.id), action === 'close').id }
    case 'escalate':
      return { priority: higherPriority(instance, ticket) }
    case 'fastTrack':
      return { priority: instance.priorities.at(-1)?.id }
    case 'approve':
    case 'decline':
      return {}
  }
}

/** Does one of the things that are done to a ticket as a whole; a text becomes a note ahead of it. */
export function act(
  state: LocalState,
  caller: Caller,
  ticket: StoredTicket,
  action: TicketAction,
  text: string | null | undefined,
): void {
  demandWriteAccess(caller, ticket)
  const isForClosed = action === 'reopen'
  if (ticket.isClosed !== isForClosed) {
    refuse(409, ticket.isClosed ? 'The ticket is closed.' : 'The ticket is open.')
  }
  if (text?.trim()) addNote(state, caller, ticket, { text })
  updateTicket(state, caller, ticket, changeOf(state.instance, ticket, action))
  if (action === 'approve') ticket.approval = 'granted'
  if (action === 'decline') ticket.approval = 'declined'
  ticket.activities.push({
    id: `act-${ticket.id}-${ticket.activities.length + 1}`,
    type: done[action],
    createdOn: now(state),
    createdBy: authorOf(caller),
  })
}
