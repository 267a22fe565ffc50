import type { ReactNode } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { useIsWide } from '../../ui/use-is-wide'
import { useDocumentTitle } from '../use-document-title'
import { useFocusOnArrival } from '../use-focus-on-arrival'
import { TicketWork } from './actions/ticket-work'
import { BackLink } from './back-link'
import { CopyNumber } from './copy-number'
import { TicketTitle } from './edit/ticket-title'
import { useFieldOffer } from './fields/use-field-offer'
import { TicketActions } from './ticket-actions'
import { TicketMeta } from './ticket-meta'

interface TicketHeaderProps {
  readonly ticket: Ticket
  /** Unfolds the details, where they don't stand at the side. */
  readonly detailsButton: ReactNode
}

/** Which ticket this is, the way back, what to take along from it, and what can be done to it. */
export function TicketHeader({ ticket, detailsButton }: TicketHeaderProps) {
  const words = useTicketWords()
  const heading = useFocusOnArrival()
  const can = useFieldOffer(ticket)
  const isWide = useIsWide()
  useDocumentTitle(`${words.number(String(ticket.id))} ${ticket.summary}`)
  return (
    <header className="mb-4 grid grid-cols-[minmax(0,1fr)_auto] items-center">
      <div className="row-start-1 mb-1 flex items-center gap-1.5 text-sm text-ink-3 max-[20rem]:flex-wrap wide:mb-2 pointer-coarse:mb-2">
        <nav aria-label={words.trail} className="flex items-center gap-1.5 max-[20rem]:flex-wrap">
          <BackLink />
          <span aria-hidden>/</span>
          <bdi aria-current="page" className="tabular-nums">
            {words.number(String(ticket.id))}
          </bdi>
        </nav>
        <CopyNumber id={ticket.id} />
      </div>
      {/* On a narrow page they stand with what else is seldom come for. A finger's pencil reaches up to them, not over them. */}
      {isWide && (
        <div className="-me-3 mb-2 flex flex-wrap items-center justify-end text-sm forced-colors:me-0 forced-colors:gap-2">
          <TicketActions id={ticket.id} />
        </div>
      )}
      <div className="col-span-full row-start-2 mb-2 wide:mb-2.5">
        <TicketTitle {...{ ticket, heading }} canEdit={can('summary')} />
      </div>
      <TicketWork
        ticket={ticket}
        canDescribe={can('description')}
        meta={
          <>
            <TicketMeta ticket={ticket} />
            {detailsButton}
          </>
        }
      />
    </header>
  )
}
