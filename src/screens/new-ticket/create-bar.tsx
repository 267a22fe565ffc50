import { useId, useRef, type RefObject } from 'react'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { useKeptFor } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { Button } from '../../ui/button'
import { useFocusFrom } from '../writing/keep-focus'
import { DraftKept } from '../writing/draft-kept'
import { isEmptyForm, type NewTicketForm } from './new-ticket-form'

interface CreateBarProps {
  readonly writing: Writing
  readonly form: NewTicketForm
  readonly home: RefObject<HTMLElement | null>
  /** A file that was chosen isn't there yet, and the ticket was to be created. */
  readonly isWaiting: boolean
  readonly onCreate: () => void
}

/** The button that opens the ticket, who will read it, and how long what was typed is kept until then. */
export function CreateBar({ writing, form, home, isWaiting, onCreate }: CreateBarProps) {
  const words = useNewTicketWords()
  const keptFor = useKeptFor(writing)
  const audience = useId()
  const button = useRef<HTMLButtonElement>(null)
  // Whoever sent it, and has it back, may want to send it again.
  useFocusFrom(home, button)
  const { contact, person, cc } = form
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {!isEmptyForm(form) && <DraftKept keptFor={keptFor} />}
      <p role="status" className="text-sm text-ink-2">
        {isWaiting && words.adding}
      </p>
      <div className="ms-auto flex min-w-0 flex-wrap items-center justify-end gap-x-3 gap-y-1.5">
        <span id={audience} className="text-xs text-ink-3">
          <bdi>{words.goesTo(contact === null ? '' : person, cc.length)}</bdi>
        </span>
        <Button ref={button} variant="primary" aria-describedby={audience} onClick={onCreate}>
          {words.create}
        </Button>
      </div>
    </div>
  )
}
