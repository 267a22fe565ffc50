import { useEffect, useRef, type ReactNode } from 'react'

interface IntoViewProps {
  /** Whether there is anything within; what is there from the start lets the page stand where it is. */
  readonly isThere: boolean
  readonly children: ReactNode
}

/**
 * Scrolls what comes within wholly into view, and keeps it there while it grows or the page gets less room; the focus
 * stays where it is.
 */
export function IntoView({ isThere, children }: IntoViewProps) {
  const place = useRef<HTMLDivElement>(null)
  const wasThere = useRef(isThere)
  useEffect(() => {
    const element = place.current
    const isNew = isThere && !wasThere.current
    wasThere.current = isThere
    // jsdom has neither, and can't scroll.
    if (element === null || !isNew || typeof ResizeObserver === 'undefined') return
    const page = element.closest('main') ?? document.documentElement
    let [height, room, frame] = [0, 0, innerHeight]
    const observer = new ResizeObserver(() => {
      const now = element.getBoundingClientRect()
      const { top, height: roomNow } = page.getBoundingClientRect()
      // Whoever has scrolled away from it is not brought back; nor whoever types, where a phone's keyboard takes the room.
      const stoodInView = room === 0 || now.bottom - (now.height - height) - top <= room + 1
      if (stoodInView && innerHeight === frame) element.scrollIntoView({ block: 'nearest' })
      ;[height, room, frame] = [now.height, roomNow, innerHeight]
    })
    for (const each of [element, page]) observer.observe(each)
    return () => observer.disconnect()
  }, [isThere])
  return (
    <div ref={place} className="grid scroll-my-3.5 grid-cols-1 empty:hidden">
      {children}
    </div>
  )
}
