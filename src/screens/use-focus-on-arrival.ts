import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'react-router-dom'

/**
 * Puts the focus on a screen's heading when a click brought the reader here, so that a screen reader starts there. Not at
 * launch: the frame would pull the focus out of the portal around it. And not when the reader has moved on meanwhile.
 */
export function useFocusOnArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  // The router's name for an entry that no navigation of its own made.
  const isLaunch = useLocation().key === 'default'
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body
    if (!isLaunch && isFree) heading.current?.focus({ preventScroll: true })
  }, [isLaunch])
  return heading
}
