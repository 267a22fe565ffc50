import { Unplug } from 'lucide-react'
import { useNavigate } from 'react-router-dom'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { EmptyState } from '../../ui/empty-state'
import { ticketListPath } from '../paths'

/** The instance's profile doesn't say how a ticket is opened: nothing to try again, something to set up. */
export function NewTicketUnbound() {
  const words = useNewTicketWords()
  const navigate = useNavigate()
  return (
    <main>
      <EmptyState
        icon={<Unplug size={20} strokeWidth={1.75} />}
        {...words.unbound}
        action={words.allTickets}
        onAction={() => void navigate(ticketListPath())}
      />
    </main>
  )
}
