import type { Ticket } from '../../deskdirector/models'
import { useNow } from '../../lib/use-now'
import { useWords } from '../../messages/use-words'

/** Says that an open ticket's time is up, from the moment it is. */
export function Overdue({ ticket }: { readonly ticket: Ticket }) {
  const words = useWords().list
  const now = useNow()
  if (ticket.isClosed !== false || ticket.dueOn === null || ticket.dueOn > now) return null
  return (
    <span>
      {' · '}
      <span className="font-medium text-bad">{words.overdue}</span>
    </span>
  )
}
