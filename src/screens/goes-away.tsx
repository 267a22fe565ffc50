import { useLayoutEffect, useRef, type ReactNode } from 'react'

/** Around what goes away once its button has done its work: whoever stood on that goes on at the first row. */
export function GoesAway({ children }: { readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = part.current
    const screen = element?.closest('main')
    return () => {
      if (!element?.contains(document.activeElement)) return
      // Once what comes instead is there, and only if the focus found no other place.
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return
        const row = screen?.querySelector<HTMLElement>('[data-ticket-id] a')
        const next = row ?? screen?.querySelector('h1')
        next?.focus()
      })
    }
  }, [])
  return (
    <div ref={part} className="contents">
      {children}
    </div>
  )
}
