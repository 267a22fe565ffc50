import { useEffect, type RefObject } from 'react'
import { useNavigate } from 'react-router-dom'
import type { TicketFilter } from '../../deskdirector/ticket-filter'
import { isPlainClick } from '../../lib/is-plain-click'
import { ticketListPath, ticketPath, type FromList } from '../paths'

/**
 * Puts words that are typed and not yet searched into the list's address when a row is opened, so that both ways
 * back lead to them: the browser's and the ticket's own. Only then: rows that made way for the words any sooner
 * would go from under the pointer.
 */
export function useWordsAlong(
  field: RefObject<HTMLElement | null>,
  filter: TicketFilter,
  draft: string | null,
): void {
  const navigate = useNavigate()
  useEffect(() => {
    // Hears of a click after the rows, which may take it for a selection, and before React and its links.
    const screen = field.current?.closest('main')
    if (!screen || draft === null) return
    const list = ticketListPath({ ...filter, search: draft })
    function onClick(event: MouseEvent) {
      const { target } = event
      if (event.defaultPrevented || !isPlainClick(event)) return
      const link = target instanceof Element ? target.closest('[data-ticket-id] a') : null
      const id = link?.closest<HTMLElement>('[data-ticket-id]')?.dataset['ticketId']
      if (id === undefined) return
      event.preventDefault()
      void navigate(list, { replace: true })
      void navigate(ticketPath(id), { state: { list } satisfies FromList })
    }
    screen.addEventListener('click', onClick)
    return () => screen.removeEventListener('click', onClick)
  }, [field, filter, draft, navigate])
}
