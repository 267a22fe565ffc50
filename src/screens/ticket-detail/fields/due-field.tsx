import { useRef, useState } from 'react'
import type { Instant } from '../../../deskdirector/models'
import { useEditWords } from '../../../messages/use-edit-words'
import { DueMoment } from '../due-moment'
import { DueEditor } from './due-editor'
import { dueOfText, dueText, localDue } from './due-value'
import { TextButton } from './text-button'
import type { FieldControl } from './use-field'

/** When the ticket is due, and a button that lets it be changed. */
export function DueField({ control }: { readonly control: FieldControl }) {
  const words = useEditWords()
  const { ticket, wanted, typed, type, look, change, save } = control
  const [isOpen, setIsOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const due = wantedDue(wanted?.dueOn, ticket.dueOn)

  function close() {
    setIsOpen(false)
    // The button is there again once this has been drawn.
    queueMicrotask(() => place.current?.querySelector('button')?.focus())
  }
  function clear() {
    type('')
    change({ dueOn: null })
    close()
  }
  function cancel() {
    type('')
    close()
  }

  return (
    <div ref={place} className="grid grid-cols-1 gap-1.5">
      {typed === null && !isOpen ? (
        <>
          {due !== null && <DueMoment instant={due} isOver={ticket.isClosed === true} />}
          <TextButton
            onClick={() => {
              look()
              setIsOpen(true)
            }}
          >
            {due === null ? words.due.set : words.due.change}
          </TextButton>
        </>
      ) : (
        <DueEditor
          typed={typed === null ? localDue(due) : dueOfText(typed)}
          onType={(next) => type(dueText(next))}
          save={(dueOn) => {
            save({ dueOn })
            close()
          }}
          close={cancel}
          clear={due === null ? null : clear}
        />
      )}
    </div>
  )
}

/** What it is being changed to, if anything (null: to none), else what it is. */
function wantedDue(wanted: string | null | undefined, dueOn: Instant | null): Instant | null {
  if (wanted === undefined) return dueOn
  return wanted === null ? null : Date.parse(wanted)
}
