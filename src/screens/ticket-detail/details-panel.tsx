import { useId } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { Soon } from '../../ui/soon'
import { TicketDetails } from './ticket-details'
import { UnfoldSign } from '../../ui/unfold-sign'

interface DetailsPanelProps {
  readonly id: string
  readonly ticket: Ticket
  /** Where there is no room for it at the side. */
  readonly isOpen: boolean
}

/** What is known of the ticket, at the side; where that has no room, under the heading while somebody wants it. */
export function DetailsPanel({ id, ticket, isOpen }: DetailsPanelProps) {
  const words = useTicketWords()
  const heading = useId()
  return (
    <aside
      id={id}
      aria-labelledby={heading}
      className={`max-[60rem]:mb-4 max-[60rem]:rounded-card max-[60rem]:border max-[60rem]:border-line max-[60rem]:bg-surface max-[60rem]:px-3.5 max-[60rem]:py-3 max-[60rem]:shadow-rest ${isOpen ? '' : 'max-[60rem]:hidden'}`}
    >
      <h2 id={heading} className="mb-2.5 text-xs font-semibold text-ink-3 max-[60rem]:sr-only">
        {words.details}
      </h2>
      <Soon>
        <TicketDetails ticket={ticket} />
      </Soon>
    </aside>
  )
}

interface DetailsButtonProps {
  /** The panel's. */
  readonly controls: string
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** Unfolds the details where they don't stand at the side; beside the little of them that is always shown. */
export function DetailsButton({ controls, isOpen, onToggle }: DetailsButtonProps) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
      className="-my-1.5 -me-2 inline-flex min-h-9 shrink-0 items-center gap-1.5 rounded-control px-2 font-medium text-ink-2 hover:bg-sunken hover:text-ink min-[60rem]:hidden pointer-coarse:-my-2 pointer-coarse:min-h-11"
    >
      {useTicketWords().details}
      <UnfoldSign isOpen={isOpen} />
    </button>
  )
}
