import type { Ticket } from '../../../deskdirector/models'
import { useActionsWords } from '../../../messages/use-actions-words'
import { IntoView } from '../../writing/into-view'
import { WriteProblem } from '../../writing/write-problem'
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
  const wrong = outgoing?.stage === 'refused' || outgoing?.stage === 'doubtful' ? outgoing : null
  return (
    <IntoView isThere={wrong !== null}>
      {wrong !== null && (
        <WriteProblem
          {...{ what, kept }}
          outgoing={wrong}
          onSendAgain={() => send(ticket)}
          onCheckAgain={check}
          onEdit={text === '' ? undefined : onEdit}
          onDiscard={discard}
          onDismiss={dismiss}
        />
      )}
    </IntoView>
  )
}
