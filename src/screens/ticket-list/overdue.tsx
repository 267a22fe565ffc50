import type { Instant } from '../../deskdirector/models'
import { useNow } from '../../lib/use-now'
import { useWords } from '../../messages/use-words'

/** Says of an open ticket that its time is up, from the moment it is. */
export function Overdue({ dueOn }: { readonly dueOn: Instant }) {
  const words = useWords().list
  const now = useNow()
  if (dueOn > now) return null
  return (
    <span>
      {' · '}
      <span className="font-medium text-bad">{words.overdue}</span>
    </span>
  )
}
