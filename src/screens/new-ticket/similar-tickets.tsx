import { useEffect, useId, useState } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { useDebounced } from '../../lib/use-debounced'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { useSimilarTickets } from '../../queries/similar-tickets'
import { LiveRegion } from '../../ui/live-region'
import { Moment } from '../../ui/moment'
import { ticketPath } from '../paths'
import { TicketStatus } from '../ticket-detail/ticket-status'
import { RouteLink } from '../../ui/route-link'

/** How long a pause in typing is a question. */
const PAUSE = 300

/** The reader's own open tickets that may be about the same, for whoever asked already. Silent where there are none. */
export function SimilarTickets({ title }: { readonly title: string }) {
  const words = useNewTicketWords().similar
  const [asked, setAsked] = useState(title)
  const ask = useDebounced(setAsked, PAUSE)
  useEffect(() => ask(title), [ask, title])
  const similar = useSimilarTickets(asked)
  const heading = useId()
  return (
    <>
      <LiveRegion>{similar.length > 0 && words.found(similar.length)}</LiveRegion>
      {similar.length > 0 && (
        <section
          aria-labelledby={heading}
          className="arrive overflow-clip rounded-card border border-line bg-surface"
        >
          <h2 id={heading} className="px-3.5 pt-2.5 pb-1 text-sm font-semibold text-ink-2">
            {words.title}
          </h2>
          <ul>
            {similar.map((ticket) => (
              <SimilarTicket key={ticket.id} ticket={ticket} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function SimilarTicket({ ticket }: { readonly ticket: Ticket }) {
  const words = useNewTicketWords().similar
  const { id, summary, modifiedOn, createdOn } = ticket
  const when = modifiedOn ?? createdOn
  return (
    <li className="relative flex min-h-9.5 items-center gap-2.5 px-3.5 py-1 hover:bg-hover pointer-coarse:min-h-11">
      <span className="shrink-0 text-xs text-ink-3 tabular-nums">{words.number(String(id))}</span>
      <RouteLink
        to={ticketPath(id)}
        className="one-line flex-1 written text-accent-text after:absolute after:inset-0"
      >
        {summary.trim() === '' ? words.untitled : summary}
      </RouteLink>
      <span className="shrink-0 max-wide:hidden">
        <TicketStatus ticket={ticket} />
      </span>
      {when !== null && (
        <span className="shrink-0 text-xs text-ink-3">
          <Moment instant={when} />
        </span>
      )}
    </li>
  )
}
