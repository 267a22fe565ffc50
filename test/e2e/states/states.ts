import type { Side } from '../../local-deskdirector/people'
import { agentTicketStates } from './agent-ticket-states'
import { listStates } from './list-states'
import { endStates, otherStates } from './other-states'
import { ownTicketStates } from './own-ticket-states'
import type { State } from './setting'
import { ticketStates } from './ticket-states'
import { writingStates } from './writing-states'

/** Every screen of a side, each from where the one before has led. */
export function statesOf(side: Side): readonly State[] {
  return side === 'portal'
    ? [
        ...listStates,
        ...ticketStates,
        ...ownTicketStates,
        ...writingStates,
        ...otherStates,
        ...endStates,
      ]
    : [...listStates, ...ticketStates, ...agentTicketStates, ...otherStates, ...endStates]
}
