import { useLayoutEffect, useRef, type RefObject } from 'react'

/** The button that opens something: it gets the focus back when that closes, unless the focus is elsewhere already. */
export function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  useLayoutEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body
    if (wasOpen.current && !isOpen && isFree) button.current?.focus({ preventScroll: true })
    wasOpen.current = isOpen
  }, [isOpen])
  return button
}
