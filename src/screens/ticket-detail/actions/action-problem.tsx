import { useActionsWords } from '../../../messages/use-actions-words'
import { WriteProblem } from '../../writing/write-problem'
import type { Action } from './use-action'

/** What went wrong with something that was done to a ticket, and what to do about it. */
export function ActionProblem({ action }: { readonly action: Action }) {
  const { what } = useActionsWords()[action.kind]
  const { outgoing, kept, send, check, discard, dismiss } = action
  if (outgoing?.stage !== 'refused' && outgoing?.stage !== 'doubtful') return null
  return (
    <WriteProblem
      {...{ outgoing, what, kept }}
      onSendAgain={send}
      onCheckAgain={check}
      onDiscard={discard}
      onDismiss={dismiss}
    />
  )
}
