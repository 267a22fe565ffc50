import { ArrowLeft } from 'lucide-react'
import type { MouseEvent } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { isPlainClick } from '../../lib/is-plain-click'
import { useTicketWords } from '../../messages/use-ticket-words'
import { ticketListPath } from '../paths'
import { cameFromList } from '../came-from-list'
import { RouteLink } from '../../ui/route-link'

/** Back to the list as it was left: one step back where the reader came from it, scroll and all; else its start. */
export function BackLink() {
  const words = useTicketWords()
  const navigate = useNavigate()
  const list = cameFromList(useLocation().state)
  function goBack(event: MouseEvent) {
    if (list === null || !isPlainClick(event)) return
    event.preventDefault()
    void navigate(-1)
  }
  return (
    <RouteLink
      to={list ?? ticketListPath()}
      onClick={goBack}
      className="-ms-1.5 inline-flex min-h-8.5 items-center gap-1.5 rounded-control px-1.5 font-medium text-ink-2 hover:text-ink pointer-coarse:min-h-11"
    >
      <ArrowLeft aria-hidden size={16} strokeWidth={1.75} className="rtl:-scale-x-100" />
      {words.backToTickets}
    </RouteLink>
  )
}
