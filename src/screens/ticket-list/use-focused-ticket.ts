import { useEffect, useState, type RefObject } from 'react'

/** The ticket whose row has the focus, or had it when the window lost its own. */
export function useFocusedTicket(rows: RefObject<HTMLElement | null>): string | null {
  const [focused, setFocused] = useState<string | null>(null)
  useEffect(() => {
    const list = rows.current
    if (list === null) return
    const look = () => {
      const row = document.activeElement?.closest<HTMLElement>('[data-ticket-id]')
      setFocused((row && list.contains(row) && row.dataset['ticketId']) || null)
    }
    look()
    list.addEventListener('focusin', look)
    list.addEventListener('focusout', look)
    return () => {
      list.removeEventListener('focusin', look)
      list.removeEventListener('focusout', look)
    }
  }, [rows])
  return focused
}
