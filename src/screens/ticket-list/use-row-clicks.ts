import { useEffect, type RefObject } from 'react'

/**
 * Makes a click anywhere in a row a click on its link, also on the text that lies above the link to be selectable.
 * A click that ends a selection is no click. On the screen, since a row's text is no control of its own.
 */
export function useRowClicks(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const rows = screen.current
    if (rows === null) return
    function onClick(event: MouseEvent) {
      if (!(event.target instanceof Element) || event.defaultPrevented) return
      const row = event.target.closest('[data-ticket-id]')
      const link = row?.querySelector('a')
      if (!row || !link) return
      const isOnLink = link.contains(event.target)
      const selection = getSelection()
      // A key's click has no detail, and selects nothing.
      if (event.detail > 0 && selection?.type === 'Range' && selection.containsNode(row, true)) {
        event.preventDefault()
        event.stopPropagation()
      } else if (!isOnLink) {
        // The focus goes along, so that it can come back to this row.
        link.focus({ preventScroll: true })
        // With the keys that were held: they ask for another tab.
        const { altKey, ctrlKey, metaKey, shiftKey } = event
        const keys = { altKey, ctrlKey, metaKey, shiftKey }
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }))
      }
    }
    // Before React hears of it, so that the list doesn't follow a link that was only being selected.
    rows.addEventListener('click', onClick, { capture: true })
    return () => rows.removeEventListener('click', onClick, { capture: true })
  }, [screen])
}
