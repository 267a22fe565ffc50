import type { Ticket } from '../../../deskdirector/models'
import type { Writing } from '../../../queries/writing/writing'
import { useAction, type Action } from './use-action'

/** What can be done to a ticket now. */
export interface Actions {
  /** The one that most people come for: closing an open ticket, reopening a closed one. */
  readonly main: readonly Action[]
  /** The others, quietly. */
  readonly more: readonly Action[]
  /** Every one of them, offered now or not: something may have been typed for it, or be on its way. */
  readonly all: readonly Action[]
}

/**
 * Sorts what can be done to a ticket by what it is good for now. Whether a ticket waits for an approval no published
 * answer tells, so approving and declining stand with the rest of the open ticket's, and none of them in front.
 */
export function useActions(writing: Writing, ticket: Ticket): Actions {
  const close = useAction(writing, ticket, 'close')
  const reopen = useAction(writing, ticket, 'reopen')
  const approve = useAction(writing, ticket, 'approve')
  const decline = useAction(writing, ticket, 'decline')
  const escalate = useAction(writing, ticket, 'escalate')
  const rate = useAction(writing, ticket, 'rate')

  const isClosed = close.isAhead || (ticket.isClosed && !reopen.isAhead)
  const isNotOpen = isClosed === true
  // Where the instance doesn't say whether a ticket is closed, both are to be had.
  const mayReopen = isNotOpen || (ticket.isClosed === null && !reopen.isAhead)
  const offered = (actions: readonly Action[]) => actions.filter((action) => action.isOffered)
  return {
    main: offered([
      ...(isNotOpen ? [rate] : [close]),
      // Once the work is over, what somebody thinks of it is asked first.
      ...(mayReopen ? [reopen] : []),
    ]),
    more: isNotOpen ? [] : offered([approve, decline, escalate]),
    all: [close, reopen, approve, decline, escalate, rate],
  }
}
