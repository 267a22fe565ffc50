import { useEffect, useState, type RefObject } from 'react'

/**
 * Whether an element is in view or about to come; `key` looks anew, since what has moved meanwhile is told a frame
 * late.
 */
export function useComesIntoView(element: RefObject<HTMLElement | null>, key: number): boolean {
  const [seen, setSeen] = useState<number | null>(null)

  useEffect(() => {
    const target = element.current
    // jsdom has none; the button that is being watched works by itself.
    if (target === null || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      // Of several the last holds: scrolled fast, an element goes and comes between two reports.
      (entries) => setSeen(entries.at(-1)?.isIntersecting ? key : null),
      { root: target.closest('main'), rootMargin: '0px 0px 600px' },
    )
    observer.observe(target)
    return () => observer.disconnect()
  }, [element, key])

  return seen === key
}
