import { Unplug } from 'lucide-react'
import { useNavigate } from 'react-router-dom'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useDesk } from '../../queries/desk'
import { EmptyState } from '../../ui/empty-state'
import { SETUP_PATH, ticketListPath } from '../paths'
import { ListCard } from './list-frame'
import { NewTicketButton } from './new-ticket-button'

/** The instance's profile doesn't say how to list tickets: nothing to try again, something to set up. */
export function ListUnbound() {
  const words = useListAroundWords().unbound
  const navigate = useNavigate()
  const { origin } = useDesk()
  return (
    <main className="py-4">
      <div className="flex justify-end px-3.5 not-empty:pb-2.5">
        <NewTicketButton list={ticketListPath()} />
      </div>
      <ListCard>
        <EmptyState
          icon={<Unplug size={20} strokeWidth={1.75} />}
          title={words.title}
          advice={words.advice(new URL(origin).host)}
          action={words.action}
          onAction={() => void navigate(SETUP_PATH)}
        />
      </ListCard>
    </main>
  )
}
