import { useCallback, useState, type ReactNode } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import type { TicketDeed } from '../../../deskdirector/writes/additive-write'
import { useTicketState } from '../../../queries/use-ticket-state'
import { useIsWide } from '../../../ui/use-is-wide'
import { useWriting, useWritingFailed } from '../../../queries/writing/use-writing'
import type { Writing } from '../../../queries/writing/writing'
import { ConflictQuestion } from '../conflict/conflict-question'
import { DescriptionEditing } from '../edit/description-editing'
import { EditDescription } from '../edit/edit-description'
import { useDescriptionEdit } from '../edit/use-description-edit'
import { TicketActions } from '../ticket-actions'
import { ActionButtons } from './action-buttons'
import { ActionDialog } from './action-dialog'
import { ActionStates } from './action-states'
import { TakeAlong } from './take-along'
import { useActions } from './use-actions'
import type { Action } from './use-action'

interface TicketWorkProps {
  readonly ticket: Ticket
  readonly canDescribe: boolean
  /** What stands beside the buttons. */
  readonly meta: ReactNode
}

/** What can be done to the ticket, in the header: buttons, what became of them, and what somebody has to decide. */
export function TicketWork(props: TicketWorkProps) {
  const writing = useWriting()
  const hasFailed = useWritingFailed()
  // What a list alone tells of a ticket isn't worth taking along: what was said is yet to come.
  const { isWhole } = useTicketState(props.ticket)
  const isWide = useIsWide()
  const takeAlong =
    isWhole || !isWide ? (
      <>
        {!isWide && <TicketActions id={props.ticket.id} />}
        {isWhole && <TakeAlong ticket={props.ticket} />}
      </>
    ) : null
  return (
    // Where the ticket stands, and what can be done to it at the line's end: where both are long, the former has two lines.
    <div className="col-span-full row-start-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="flex min-w-0 grow basis-full items-center justify-between gap-x-3 max-[20rem]:flex-wrap wide:min-w-56 wide:basis-0">
        {props.meta}
      </div>
      {writing !== null ? (
        <OpenWork {...{ ...props, writing, takeAlong }} />
      ) : (
        hasFailed && (
          <ActionButtons main={[]} more={[]} onOpen={() => {}} besides={null} {...{ takeAlong }} />
        )
      )}
    </div>
  )
}

interface OpenWorkProps extends Omit<TicketWorkProps, 'meta'> {
  readonly writing: Writing
  readonly takeAlong: ReactNode
}

function OpenWork({ writing, ticket, canDescribe, takeAlong }: OpenWorkProps) {
  const { main, more, all } = useActions(writing, ticket)
  const description = useDescriptionEdit(writing, ticket, canDescribe)
  const [open, setOpen] = useState<TicketDeed | null>(null)
  // As the person saw it when they began: what comes meanwhile stands behind a dialog.
  const [seen, setSeen] = useState(ticket)
  const close = useCallback(() => setOpen(null), [])
  const isPossible = (action: Action) => main.includes(action) || more.includes(action)
  const shown = all.find(({ kind }) => kind === open)

  function show(kind: TicketDeed) {
    const action = all.find((each) => each.kind === kind)
    if (action?.outgoing?.stage === 'done') action.dismiss()
    setSeen(ticket)
    setOpen(kind)
  }

  return (
    <>
      <ActionButtons
        {...{ main, more, takeAlong }}
        onOpen={show}
        besides={description.isOffered ? <EditDescription {...description} /> : null}
      />
      {/* Lines of their own, which are mostly empty: they make up for the gap before them. */}
      <div className="-mt-2 min-w-0 basis-full">
        <ActionStates actions={all} {...{ ticket, open, isPossible }} onShow={show} />
        <DescriptionEditing writing={writing} {...description} />
      </div>
      {shown !== undefined && (
        <ActionDialog
          {...{ writing }}
          action={shown}
          seen={seen}
          ticket={ticket}
          isPossible={isPossible(shown)}
          onClose={close}
        />
      )}
      <ConflictQuestion {...{ writing, ticket }} />
    </>
  )
}
