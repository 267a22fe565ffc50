import { Unplug } from 'lucide-react'
import { useNavigate } from 'react-router-dom'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useDesk } from '../../queries/desk'
import { EmptyState } from '../../ui/empty-state'
import { SETUP_PATH } from '../paths'
import { ListCard } from './list-frame'

/** The instance's profile doesn't say how to list tickets: nothing to try again, something to set up. */
export function ListUnbound() {
  const words = useListAroundWords().unbound
  const navigate = useNavigate()
  const { origin } = useDesk()
  return (
    <main className="py-4">
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
