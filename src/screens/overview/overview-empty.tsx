import { ChartColumn } from 'lucide-react'
import { useNavigate } from 'react-router-dom'
import { useOverviewWords } from '../../messages/use-overview-words'
import { useOffer } from '../../queries/use-offer'
import { NEW_TICKET } from '../../queries/writing/new-ticket-places'
import { EmptyState } from '../../ui/empty-state'
import { newTicketPath } from '../new-ticket/new-ticket-path'
import { OverviewCard } from './overview-frame'

/** There is no ticket to picture yet: the way to a first one, where the instance takes it. */
export function OverviewEmpty() {
  const { title, advice, action } = useOverviewWords().empty
  const navigate = useNavigate()
  const { isOffered } = useOffer('ticket.create')
  const way = { action, onAction: () => void navigate(newTicketPath(NEW_TICKET)) }
  return (
    <OverviewCard>
      <EmptyState
        icon={<ChartColumn size={20} strokeWidth={1.75} />}
        {...{ title, advice }}
        {...(isOffered && way)}
      />
    </OverviewCard>
  )
}
