import { Plus } from 'lucide-react'
import { useId } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { DraftPlace } from '../../drafts/draft'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { useOffer } from '../../queries/use-offer'
import { newTicketOf } from '../../queries/writing/new-ticket-draft'
import { anotherNewTicket, otherNewTickets } from '../../queries/writing/new-ticket-places'
import { placeKey } from '../../queries/writing/outgoing'
import { useDraft, usePlaces } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { Button } from '../../ui/button'
import { cameFromList } from '../came-from-list'
import type { FromList } from '../paths'
import { filesLeftOf } from './files-left'
import { newTicketPath } from './new-ticket-path'
import { RouteLink } from '../../ui/route-link'

interface BesideThisProps {
  readonly writing: Writing
  readonly place: DraftPlace
  /** There is something here that another would stand beside. */
  readonly canStart: boolean
}

/** The way to another new ticket, this one kept; and to those that are kept already. */
export function BesideThis({ writing, place, canStart }: BesideThisProps) {
  const words = useNewTicketWords().beside
  const { isOffered } = useOffer('ticket.create')
  const others = otherNewTickets(usePlaces(writing), place)
  const heading = useId()
  const navigate = useNavigate()
  const list = cameFromList(useLocation().state)
  // In place of this one: one step back is the list, whichever of them somebody came through.
  const way = { replace: true, state: list === null ? null : ({ list } satisfies FromList) }
  return (
    <>
      {canStart && isOffered && (
        <div className="-ms-3">
          <Button
            variant="quiet"
            icon={<Plus aria-hidden size={16} strokeWidth={2} />}
            onClick={() => void navigate(newTicketPath(anotherNewTicket()), way)}
          >
            {words.start}
          </Button>
        </div>
      )}
      {others.length > 0 && (
        <nav aria-labelledby={heading} className="text-sm text-ink-2">
          <p id={heading}>{words.others}</p>
          <ul>
            {others.map((other) => (
              <OtherTicket key={placeKey(other)} {...{ writing, way }} place={other} />
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}

interface OtherTicketProps {
  readonly writing: Writing
  readonly place: DraftPlace
  readonly way: { readonly replace: boolean; readonly state: FromList | null }
}

function OtherTicket({ writing, place, way }: OtherTicketProps) {
  const words = useNewTicketWords().beside
  const draft = useDraft(writing, place)
  const title = (filesLeftOf(draft) ?? newTicketOf(draft).summary).trim()
  return (
    <li>
      <RouteLink
        to={newTicketPath(place)}
        {...way}
        className="inline-flex min-h-8.5 max-w-full items-center rounded-control font-medium text-accent-text pointer-coarse:min-h-11"
      >
        <bdi className="one-line">{title === '' ? words.untitled : title}</bdi>
      </RouteLink>
    </li>
  )
}
