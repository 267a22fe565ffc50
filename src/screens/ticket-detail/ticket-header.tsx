import type { Ticket } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { BackLink } from './back-link'
import { CopyNumber } from './copy-number'
import { TicketActions } from './ticket-actions'
import { TicketMeta } from './ticket-meta'
import { useFocusOnArrival } from './use-focus-on-arrival'

/** Which ticket this is, the way back, and what to take along from it. */
export function TicketHeader({ ticket }: { readonly ticket: Ticket }) {
  const words = useTicketWords()
  const heading = useFocusOnArrival()
  return (
    <header className="mb-4.5 grid grid-cols-[minmax(0,1fr)_auto] items-center">
      <div className="row-start-1 mb-2 flex items-center gap-1.5 text-sm text-ink-3">
        <nav aria-label={words.trail} className="flex items-center gap-1.5">
          <BackLink />
          <span aria-hidden>/</span>
          <bdi aria-current="page" className="tabular-nums">
            {words.number(String(ticket.id))}
          </bdi>
        </nav>
        <CopyNumber id={ticket.id} />
      </div>
      <TicketActions id={ticket.id} />
      <h1
        ref={heading}
        tabIndex={-1}
        className="col-span-full row-start-2 mb-2.5 written text-xl leading-tight font-bold tracking-tight text-pretty outline-none"
      >
        {ticket.summary.trim() === '' ? words.untitled : ticket.summary}
      </h1>
      <TicketMeta ticket={ticket} />
    </header>
  )
}
