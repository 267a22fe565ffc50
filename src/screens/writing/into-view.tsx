import { useEffect, useRef, type ReactNode } from 'react'

interface IntoViewProps {
  /** Whether there is anything within; what is there from the start lets the page stand where it is. */
  readonly isThere: boolean
  readonly children: ReactNode
}

/** Scrolls what comes within wholly into view, and what is added to it while it stands there; the focus stays where it is. */
export function IntoView({ isThere, children }: IntoViewProps) {
  const place = useRef<HTMLDivElement>(null)
  const wasThere = useRef(isThere)
  useEffect(() => {
    const element = place.current
    const isNew = isThere && !wasThere.current
    wasThere.current = isThere
    // jsdom has neither, and can't scroll.
    if (element === null || !isNew || typeof ResizeObserver === 'undefined') return
    let height = 0
    const observer = new ResizeObserver(() => {
      const now = element.getBoundingClientRect()
      // Whoever has scrolled away from it is not brought back.
      const stoodInView = height === 0 || now.bottom - (now.height - height) <= innerHeight
      if (stoodInView) element.scrollIntoView({ block: 'nearest' })
      height = now.height
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [isThere])
  return (
    <div ref={place} className="grid scroll-my-3.5 grid-cols-1 empty:hidden">
      {children}
    </div>
  )
}
