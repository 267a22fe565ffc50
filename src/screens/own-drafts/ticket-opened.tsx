import { Check } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { useDraftWords } from '../../messages/use-drafts-words'
import { NEW_TICKET } from '../../queries/writing/new-ticket-draft'
import type { Outgoing } from '../../queries/writing/outgoing'
import { useDraft, useOutgoing } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { buttonClass } from '../../ui/button-class'
import { filesLeftOf } from '../new-ticket/files-left'
import { NEW_TICKET_PATH, ticketPath } from '../paths'

/** As long as the word of it stands, in ms. */
const STANDS = 8_000

/** Says politely that the new ticket is open, and leads to it from wherever its writer has gone meanwhile. */
export function TicketOpened({ writing }: { readonly writing: Writing }) {
  const words = useDraftWords()
  const outgoing = useOutgoing(writing, NEW_TICKET)
  const { pathname } = useLocation()
  const [seen, setSeen] = useState<Outgoing | null>(null)
  const opened = outgoing?.stage === 'done' && outgoing !== seen ? outgoing : null

  useEffect(() => {
    if (opened === null) return
    const timer = setTimeout(() => setSeen(opened), STANDS)
    return () => clearTimeout(timer)
  }, [opened])

  const id = opened?.id ?? null
  const isBare = filesLeftOf(useDraft(writing, NEW_TICKET)) !== null
  const place = id !== null ? ticketPath(id) : isBare ? NEW_TICKET_PATH : null
  return (
    <div
      role="status"
      // Over the pill that a narrow list has at its foot, and in nobody's way.
      style={{ insetBlockEnd: '4.5rem', pointerEvents: 'none' }}
      className="fixed inset-x-0 z-20 mx-auto w-fit max-w-full"
    >
      {opened !== null && (
        <p className="flex min-h-11 arrive items-center gap-2 rounded-card border border-line bg-surface ps-3.5 pe-3.5 shadow-float">
          <Check aria-hidden size={16} strokeWidth={2} className="shrink-0 text-good" />
          {id === null && isBare ? words.openedBare : words.opened(id === null ? null : String(id))}
          {place !== null && pathname !== place && (
            <Link
              to={place}
              style={{ pointerEvents: 'auto' }}
              className={`-me-2.75 ${buttonClass('quiet')}`}
            >
              {words.show}
            </Link>
          )}
        </p>
      )}
    </div>
  )
}
