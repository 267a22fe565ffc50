import { Check } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import type { DraftPlace } from '../../drafts/draft'
import { useDraftWords } from '../../messages/use-drafts-words'
import type { Outgoing } from '../../queries/writing/outgoing'
import { useDraft, useOutgoing } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { buttonClass } from '../../ui/button-class'
import { filesLeftOf } from '../new-ticket/files-left'
import { newTicketPath } from '../new-ticket/new-ticket-path'
import { ticketPath } from '../paths'
import { RouteLink } from '../../ui/route-link'

/** As long as the word of it stands, in ms. */
const STANDS = 8_000

interface TicketOpenedProps {
  readonly writing: Writing
  readonly place: DraftPlace
}

/** Says that the ticket of a place is open, for a while, and leads to it from wherever its writer has gone meanwhile. */
export function TicketOpened({ writing, place }: TicketOpenedProps) {
  const words = useDraftWords()
  const outgoing = useOutgoing(writing, place)
  const { pathname } = useLocation()
  const [seen, setSeen] = useState<Outgoing | null>(null)
  const opened = outgoing?.stage === 'done' && outgoing !== seen ? outgoing : null

  useEffect(() => {
    if (opened === null) return
    const timer = setTimeout(() => setSeen(opened), STANDS)
    return () => clearTimeout(timer)
  }, [opened])

  const isBare = filesLeftOf(useDraft(writing, place)) !== null
  if (opened === null) return null
  const { id } = opened
  const to = id !== null ? ticketPath(id) : isBare ? newTicketPath(place) : null
  return (
    <p className="flex min-h-11 arrive items-center gap-2 rounded-card border border-line bg-surface ps-3.5 pe-3.5 shadow-float">
      <Check aria-hidden size={16} strokeWidth={2} className="shrink-0 text-good" />
      {id === null && isBare ? words.openedBare : words.opened(id === null ? null : String(id))}
      {to !== null && pathname !== to && (
        <RouteLink
          to={to}
          style={{ pointerEvents: 'auto' }}
          className={`-me-2.75 ${buttonClass('quiet')}`}
        >
          {words.show}
        </RouteLink>
      )}
    </p>
  )
}
