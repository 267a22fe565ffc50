import type { Ticket } from '../../../deskdirector/models'
import type { Field } from '../../../deskdirector/writes/fields'
import { useDesk } from '../../../queries/desk'
import { useOffer } from '../../../queries/use-offer'
import { useRefusedFields } from '../../../queries/use-refused-fields'
import { useTicketState } from '../../../queries/use-ticket-state'

/**
 * Which fields of a ticket can be changed here: those the instance's update takes, as long as it doesn't refuse that
 * field, once the ticket was read whole. Without `ticket.get` none can: there would be nothing to compare with. Nor can
 * one that couldn't be read: what it is would be overwritten unseen.
 */
export function useFieldOffer(ticket: Ticket): (field: Field) => boolean {
  const { connection } = useDesk()
  const { isOffered } = useOffer('ticket.update', ticket.id)
  const refused = useRefusedFields(ticket.id)
  const { isWhole } = useTicketState(ticket)
  const isOpen = isOffered && isWhole && connection.can('ticket.get')
  return (field) =>
    isOpen &&
    connection.can('ticket.update', field) &&
    ticket.broken.every(({ field: place }) => place.split('.')[0] !== field) &&
    refused.every((each) => each.field !== field)
}
