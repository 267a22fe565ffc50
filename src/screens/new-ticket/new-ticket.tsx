import { useMatch } from 'react-router-dom'
import { useDesk } from '../../queries/desk'
import { newTicketPlace } from '../../queries/writing/new-ticket-places'
import { placeKey } from '../../queries/writing/outgoing'
import { useWriting } from '../../queries/writing/use-writing'
import { NEW_TICKET_PATTERN } from '../paths'
import { OpensLate } from '../writing/opens-late'
import { NewTicketComposer } from './new-ticket-composer'
import { NewTicketFrame } from './new-ticket-frame'
import { NewTicketSkeleton } from './new-ticket-skeleton'
import { NewTicketUnbound } from './new-ticket-unbound'

/** Where a ticket is opened, if this instance takes new ones. */
export function NewTicket() {
  const isBound = useDesk().connection.can('ticket.create')
  return isBound ? <WhereItOpens /> : <NewTicketUnbound />
}

function WhereItOpens() {
  const writing = useWriting()
  const place = newTicketPlace(useMatch(NEW_TICKET_PATTERN)?.params.id)
  return (
    <NewTicketFrame>
      {writing !== null ? (
        <NewTicketComposer key={placeKey(place)} {...{ writing, place }} />
      ) : (
        <>
          <OpensLate />
          <NewTicketSkeleton />
        </>
      )}
    </NewTicketFrame>
  )
}
