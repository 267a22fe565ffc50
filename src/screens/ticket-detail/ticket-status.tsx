import type { Ticket } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { Badge } from '../../ui/badge'
import { ticketTone } from '../ticket-list/ticket-tone'

/** Where a ticket stands: its status, else whether it is closed, as far as the instance says either. */
export function TicketStatus({ ticket }: { readonly ticket: Ticket }) {
  const words = useTicketWords()
  const { status, isClosed } = ticket
  if (status !== null) return <Badge tone={ticketTone(ticket)}>{status.name}</Badge>
  if (isClosed === null) return words.none
  return <Badge tone={ticketTone(ticket)}>{isClosed ? words.isClosed : words.isOpen}</Badge>
}
