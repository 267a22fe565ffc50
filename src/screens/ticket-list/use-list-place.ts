import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { keepPlace, placeIn } from './list-place'

/** Scrolls a list to where its reader left it, and another list to its top. */
export function useListPlace(
  rows: RefObject<HTMLElement | null>,
  list: string,
  part: ReactNode,
): void {
  const isFirst = useRef(true)
  const latest = useRef(part)
  useEffect(() => {
    latest.current = part
  })

  useLayoutEffect(() => {
    const element = rows.current
    const scroller = element?.closest('main')
    if (!element || !scroller) return
    const place = placeIn(list)
    // Naming the top of a list that stands there anyway would have all of it laid out at once.
    if (place || !isFirst.current) scroller.scrollTop = place?.scrolled ?? 0
    isFirst.current = false
    // Only where nobody has the focus: it was on the row's link, which went away with the list.
    if (place?.ticket && document.activeElement === document.body) {
      const row = element.querySelector(`[data-ticket-id="${CSS.escape(place.ticket)}"]`)
      row?.querySelector('a')?.focus({ preventScroll: true })
    }
    return () => {
      const row = document.activeElement?.closest<HTMLElement>('[data-ticket-id]')
      keepPlace({
        list,
        scrolled: scroller.scrollTop,
        part: latest.current,
        ticket: row?.dataset['ticketId'] ?? null,
      })
    }
  }, [rows, list])
}
