import type { Ticket } from '../../deskdirector/models'
import { useWords } from '../../messages/use-words'
import { Moment } from '../../ui/moment'
import { RouteLink } from '../../ui/route-link'
import { ticketPath } from '../paths'

interface TicketLineProps {
  readonly ticket: Ticket
  /** Whether the instance shows a ticket by itself. */
  readonly opens: boolean
}

/** A ticket on one line of a card: what it is about, and when something last happened. */
export function TicketLine({ ticket, opens }: TicketLineProps) {
  const { untitled } = useWords().list
  const { id, summary, modifiedOn, createdOn } = ticket
  const when = modifiedOn ?? createdOn
  const place =
    'flex items-baseline gap-3 rounded-control px-2 py-1.75 text-sm pointer-coarse:min-h-11'
  const said = (
    <>
      <span className="one-line grow written font-book">{summary || untitled}</span>
      <span className="shrink-0 text-xs text-ink-3">
        {when !== null && <Moment instant={when} />}
      </span>
    </>
  )
  if (!opens) return <span className={place}>{said}</span>
  return (
    <RouteLink
      to={ticketPath(id)}
      className={`${place} transition-colors duration-150 hover:bg-hover active:bg-sunken`}
    >
      {said}
    </RouteLink>
  )
}
