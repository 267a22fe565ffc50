import { Plus } from 'lucide-react'
import { useNavigate } from 'react-router-dom'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useOffer } from '../../queries/use-offer'
import { NEW_TICKET } from '../../queries/writing/new-ticket-places'
import { Button } from '../../ui/button'
import { newTicketPath } from '../new-ticket/new-ticket-path'
import type { FromList } from '../paths'

/** Leads to a new ticket, where the instance takes one from this person. A narrow screen has room for its sign alone. */
export function NewTicketButton({ list }: FromList) {
  const words = useListAroundWords()
  const navigate = useNavigate()
  if (!useOffer('ticket.create').isOffered) return null
  return (
    <Button
      variant="primary"
      aria-label={words.newTicket}
      icon={<Plus aria-hidden size={18} strokeWidth={2} />}
      onClick={() =>
        void navigate(newTicketPath(NEW_TICKET), { state: { list } satisfies FromList })
      }
    >
      <span className="max-wide:hidden">{words.newTicket}</span>
    </Button>
  )
}
