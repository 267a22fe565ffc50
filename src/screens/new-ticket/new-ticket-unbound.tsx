import { Unplug } from 'lucide-react'
import { useNavigate } from 'react-router-dom'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { isNewTicket } from '../../queries/writing/new-ticket-places'
import { EmptyState } from '../../ui/empty-state'
import { UnsentDrafts } from '../own-drafts/unsent-drafts'
import { ticketListPath } from '../paths'

/** The instance's profile doesn't say how a ticket is opened: nothing to try again, something to set up; and what was typed when it did. */
export function NewTicketUnbound() {
  const words = useNewTicketWords()
  const navigate = useNavigate()
  return (
    <main className="min-h-0 overflow-y-auto">
      <EmptyState
        icon={<Unplug size={20} strokeWidth={1.75} />}
        {...words.unbound}
        action={words.allTickets}
        onAction={() => void navigate(ticketListPath())}
      />
      <div className="px-6 pb-16">
        <UnsentDrafts isOf={isNewTicket} />
      </div>
    </main>
  )
}
