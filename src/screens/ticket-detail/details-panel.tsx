import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { Soon } from '../../ui/soon'
import { TicketDetails } from './ticket-details'

/** What is known of the ticket, at the side; where that has no room, behind a button under the heading. */
export function DetailsPanel({ ticket }: { readonly ticket: Ticket }) {
  const words = useTicketWords()
  const [isOpen, setIsOpen] = useState(false)
  const [heading, content] = [useId(), useId()]
  return (
    <aside aria-labelledby={heading} className="pb-4.5 min-[60rem]:pb-0">
      <h2 id={heading} className="mb-2.5 text-xs font-semibold text-ink-3 max-[60rem]:sr-only">
        {words.details}
      </h2>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={content}
        onClick={() => setIsOpen(!isOpen)}
        className="flex min-h-10 w-full items-center justify-between rounded-card border border-line bg-surface px-3.5 text-start font-medium text-ink-2 shadow-rest hover:bg-hover aria-expanded:rounded-b-none min-[60rem]:hidden pointer-coarse:min-h-11"
      >
        {isOpen ? words.hideDetails : words.showDetails}
        <ChevronDown
          aria-hidden
          size={17}
          strokeWidth={1.75}
          className={`transition-transform duration-150 ${isOpen ? 'rotate-180' : ''}`}
        />
      </button>
      <div
        id={content}
        className={`max-[60rem]:rounded-b-card max-[60rem]:border max-[60rem]:border-t-0 max-[60rem]:border-line max-[60rem]:bg-surface max-[60rem]:px-3.5 max-[60rem]:py-3 ${isOpen ? '' : 'max-[60rem]:hidden'}`}
      >
        <Soon>
          <TicketDetails ticket={ticket} />
        </Soon>
      </div>
    </aside>
  )
}
