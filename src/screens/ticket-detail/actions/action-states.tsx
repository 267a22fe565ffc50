import type { Ticket } from '../../../deskdirector/models'
import type { TicketDeed } from '../../../deskdirector/writes/additive-write'
import { useActionsWords } from '../../../messages/use-actions-words'
import { isOver } from '../../../queries/writing/outgoing'
import { SaveState } from '../../../ui/save-state'
import { useMomentLater } from '../../../ui/use-moment-later'
import { WriteProgress } from '../../writing/write-progress'
import { ActionProblem } from './action-problem'
import { ActionPutOff } from './action-put-off'
import { ActionWithdrawn } from './action-withdrawn'
import { UnsentWord } from './unsent-word'
import type { Action } from './use-action'
import { useLastDone } from './use-last-done'

interface ActionStatesProps {
  readonly ticket: Ticket
  readonly actions: readonly Action[]
  /** Whose dialog is open: it says by itself how far it has come. */
  readonly open: TicketDeed | null
  /** Can be done to the ticket now, so that its button leads to what was typed. */
  readonly isPossible: (action: Action) => boolean
  readonly onShow: (kind: TicketDeed) => void
}

/** What the page says of actions whose dialog isn't there: how far they have come, what went wrong, what was left. */
export function ActionStates(props: ActionStatesProps) {
  const { ticket, actions, open, isPossible, onShow } = props
  const words = useActionsWords()
  const closed = actions.filter(({ kind }) => kind !== open)
  const underway = closed.find(({ outgoing }) => !isOver(outgoing))
  const done = useLastDone(actions)
  // What is said behind its dialog isn't heard.
  const isSaid = useMomentLater(done !== undefined && done.kind !== open)
  return (
    <div className="grid grid-cols-1 [&>:not(:empty)]:mt-3">
      <WriteProgress outgoing={underway?.outgoing ?? null} />
      <SaveState state={isSaid ? 'saved' : null} label={done && words[done.kind].done} />
      {closed.map((action) => (
        <ActionProblem
          key={action.kind}
          {...{ action, ticket }}
          onEdit={() => {
            action.edit()
            onShow(action.kind)
          }}
        />
      ))}
      {closed.map(
        ({ kind, isPutOff, dismiss }) =>
          isPutOff && <ActionPutOff key={kind} onDismiss={dismiss} />,
      )}
      {closed.map((action) => (
        <UnsentWord
          key={action.kind}
          action={action}
          isPossible={isPossible(action)}
          onShow={() => onShow(action.kind)}
        />
      ))}
      {closed.map((action) => (
        <ActionWithdrawn key={action.kind} action={action} />
      ))}
    </div>
  )
}
