import { useEffect, useRef, type RefObject } from 'react'

/** Tells when an element is about to come into view; `key` starts anew, for one that stays in view. */
export function useComesIntoView(
  element: RefObject<HTMLElement | null>,
  key: unknown,
  onView: () => void,
): void {
  const latest = useRef(onView)
  useEffect(() => {
    latest.current = onView
  })

  useEffect(() => {
    const target = element.current
    // jsdom has none; the button that is being watched works by itself.
    if (target === null || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && latest.current(),
      { root: target.closest('main'), rootMargin: '0px 0px 600px' },
    )
    observer.observe(target)
    return () => observer.disconnect()
  }, [element, key])
}
