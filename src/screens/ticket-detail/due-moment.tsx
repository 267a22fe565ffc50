import { useNow } from '../../lib/use-now'
import { useTicketWords } from '../../messages/use-ticket-words'
import { Badge } from '../../ui/badge'
import { MomentWithTime } from '../moment-with-time'

interface DueMomentProps {
  readonly instant: number
  /** Nothing is late on a closed ticket. */
  readonly isOver: boolean
}

/** When a ticket is due, with a word where that has passed. */
export function DueMoment({ instant, isOver }: DueMomentProps) {
  const words = useTicketWords()
  const isLate = useNow() > instant && !isOver
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <MomentWithTime instant={instant} />
      {isLate && <Badge tone="late">{words.overdue}</Badge>}
    </span>
  )
}
