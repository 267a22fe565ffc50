import { useEffect, useRef, useState } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import { useActionsWords } from '../../../messages/use-actions-words'
import { isOver } from '../../../queries/writing/outgoing'
import { useKeptFor } from '../../../queries/writing/use-writing'
import type { Writing } from '../../../queries/writing/writing'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { WriteProgress } from '../../writing/write-progress'
import { useKeptFocus } from '../fields/use-kept-focus'
import { ActionProblem } from './action-problem'
import { ActionPutOff } from './action-put-off'
import { ActionText } from './action-text'
import { RatingChoice } from './rating-choice'
import type { Action } from './use-action'

interface ActionDialogProps {
  readonly writing: Writing
  readonly action: Action
  /** The ticket as it was when the dialog opened. */
  readonly seen: Ticket
  readonly ticket: Ticket
  /** It can be done to the ticket as it is now. */
  readonly isPossible: boolean
  readonly onClose: () => void
}

/** Does something to the ticket as a whole, with a word if somebody has one. Closing it neither sends nor unsends. */
export function ActionDialog(props: ActionDialogProps) {
  const { writing, action, seen, ticket, isPossible, onClose } = props
  const words = useActionsWords()
  const keptFor = useKeptFor(writing)
  const { kind, outgoing, text, rating, isLocked, takesText, isPutOff, edit } = action
  const { name, about } = words[kind]
  const isUnderway = !isOver(outgoing)
  const isDone = outgoing?.stage === 'done'
  useEffect(() => {
    if (isDone) onClose()
  }, [isDone, onClose])

  // Told that there is an answer, they have read it or don't want to.
  const [isAsked, setIsAsked] = useState(false)
  const isMissing = kind === 'rate' && rating === null
  const firstStar = useRef<HTMLInputElement>(null)
  const send = () => {
    setIsAsked(isMissing)
    if (isMissing) firstStar.current?.focus()
    else action.send(isPutOff ? ticket : seen)
  }
  const textPlace = useKeptFocus<HTMLDivElement>(!isLocked)
  const buttonPlace = useKeptFocus<HTMLDivElement>(isPossible)

  const actions = (
    <div {...buttonPlace} className="flex flex-wrap justify-end gap-2 outline-none">
      <Button onClick={onClose}>{isPossible && !isUnderway ? words.notNow : words.hide}</Button>
      {isPossible && (
        <Button variant="primary" busy={isUnderway || isDone} onClick={send}>
          {name}
        </Button>
      )}
    </div>
  )
  return (
    <Dialog title={name} onClose={onClose} actions={actions}>
      <p className="text-ink-2">{isPossible || isUnderway ? about : words.notPossible}</p>
      {kind === 'rate' && (
        <RatingChoice
          first={firstStar}
          {...{ rating, isLocked }}
          isMissing={isAsked && isMissing}
          onChoose={action.rate}
        />
      )}
      <div {...textPlace} className="outline-none empty:hidden">
        {isLocked && text !== '' && (
          <p className="rounded-control bg-sunken px-3 py-2 written whitespace-pre-wrap">{text}</p>
        )}
        {takesText && !isLocked && (isPossible || text !== '') && (
          <ActionText {...{ action, keptFor }} onSend={isPossible ? send : undefined} />
        )}
      </div>
      <div className="grid grid-cols-1">
        <WriteProgress outgoing={outgoing} />
        {isPutOff && <ActionPutOff onLook={onClose} />}
        <ActionProblem {...{ action, ticket }} onEdit={edit} />
      </div>
    </Dialog>
  )
}
