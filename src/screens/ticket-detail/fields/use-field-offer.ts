import type { Ticket } from '../../../deskdirector/models'
import type { Refusal } from '../../../deskdirector/refusals'
import type { Field } from '../../../deskdirector/writes/fields'
import { useDesk } from '../../../queries/desk'
import { useOffer } from '../../../queries/use-offer'
import { useTicketState } from '../../../queries/use-ticket-state'

/**
 * Which fields of a ticket can be changed here: those the instance's update takes, as long as it doesn't refuse, once
 * the ticket was read whole. Without `ticket.get` none can: there would be nothing to compare with.
 */
export function useFieldOffer(ticket: Ticket): {
  readonly can: (field: Field) => boolean
  readonly refusal: Refusal | null
} {
  const { connection } = useDesk()
  const { isOffered, refusal } = useOffer('ticket.update', ticket.id)
  const { isWhole } = useTicketState(ticket)
  const isOpen = isOffered && isWhole && connection.can('ticket.get')
  return { can: (field) => isOpen && connection.can('ticket.update', field), refusal }
}
