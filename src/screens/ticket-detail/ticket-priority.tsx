import type { Reference } from '../../deskdirector/models'
import { PriorityBars } from '../../ui/priority-bars'
import { priorityLevel } from '../../lib/priority-level'

/** How pressing a ticket is: bars where its name gives a hint, and always the name. */
export function TicketPriority({ priority }: { readonly priority: Reference | null }) {
  if (priority === null) return null
  const level = priorityLevel(priority.name)
  return (
    <span className="inline-flex items-center gap-1.5">
      {level !== null && <PriorityBars level={level} />}
      <bdi>{priority.name}</bdi>
    </span>
  )
}
