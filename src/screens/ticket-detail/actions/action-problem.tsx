import type { Ticket } from '../../../deskdirector/models'
import { useActionsWords } from '../../../messages/use-actions-words'
import { ProblemInView } from '../../writing/problem-in-view'
import type { Action } from './use-action'

interface ActionProblemProps {
  readonly action: Action
  readonly ticket: Ticket
  /** Gives its words back to be changed. */
  readonly onEdit: () => void
}

/** What went wrong with something that was done to a ticket, and what to do about it. */
export function ActionProblem({ action, ticket, onEdit }: ActionProblemProps) {
  const { what } = useActionsWords()[action.kind]
  const { outgoing, kept, text, send, check, discard, dismiss } = action
  return (
    <ProblemInView
      {...{ outgoing, what, kept }}
      onSendAgain={() => send(ticket)}
      onCheckAgain={check}
      onEdit={text === '' ? undefined : onEdit}
      onDiscard={discard}
      onDismiss={dismiss}
    />
  )
}
