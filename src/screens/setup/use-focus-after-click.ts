import { useEffect, useRef, type RefObject } from 'react'

/**
 * Puts the focus on a screen's heading where a click in the page brought the reader to it. Not at launch: the frame
 * would pull the focus out of the portal around it. Needs no router, since a launch that failed has none.
 */
export function useFocusAfterClick(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The marker that boot leaves in the entry of a launch, and in no other.
    const isLaunch = Object.hasOwn(Object(history.state), 'launched')
    const isFree = document.activeElement === null || document.activeElement === document.body
    if (!isLaunch && isFree) heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}
