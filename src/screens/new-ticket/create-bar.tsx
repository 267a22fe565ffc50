import { useId, useRef, type RefObject } from 'react'
import type { KeptFor } from '../../drafts/draft-store'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { Button } from '../../ui/button'
import { useFocusFrom } from '../writing/keep-focus'
import { isAddress } from '../writing/addresses'
import { DraftKept } from '../writing/draft-kept'
import { isEmptyForm, type NewTicketForm } from './new-ticket-form'

interface CreateBarProps {
  readonly form: NewTicketForm
  readonly hasFiles: boolean
  readonly keptFor: KeptFor
  readonly home: RefObject<HTMLElement | null>
  /** A file that was chosen isn't there yet, and the ticket was to be created. */
  readonly isWaiting: boolean
  readonly onCreate: () => void
}

/** The button that opens the ticket, who will read it, and how long what was typed is kept until then. */
export function CreateBar(props: CreateBarProps) {
  const { form, hasFiles, keptFor, home, isWaiting, onCreate } = props
  const words = useNewTicketWords()
  const audience = useId()
  const button = useRef<HTMLButtonElement>(null)
  // Whoever sent it, and has it back, may want to send it again.
  useFocusFrom(home, button)
  const { contact, person, cc } = form
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {(hasFiles || !isEmptyForm(form)) && <DraftKept keptFor={keptFor} />}
      <p role="status" className="text-sm text-ink-2">
        {isWaiting && words.adding}
      </p>
      <div className="ms-auto flex min-w-0 flex-wrap items-center justify-end gap-x-3 gap-y-1.5">
        <span id={audience} className="text-xs text-ink-3">
          <bdi>{words.goesTo(contact === null ? '' : person, cc.filter(isAddress).length)}</bdi>
        </span>
        <Button ref={button} variant="primary" aria-describedby={audience} onClick={onCreate}>
          {words.create}
        </Button>
      </div>
    </div>
  )
}
