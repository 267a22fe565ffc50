import { useEffect, useState } from 'react'

/** Until a screen reader knows of a live region that has just come, or come to the front, in ms. */
const MOMENT = 120

/**
 * Whether something holds, and has for a moment: words that come at once with the live region they stand in, or as the
 * dialog over it goes, aren't reliably heard.
 */
export function useMomentLater(holds: boolean): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!holds) return
    const timer = setTimeout(() => setHeld(true), MOMENT)
    return () => {
      clearTimeout(timer)
      // Holding again at once, it has a moment of its own.
      setHeld(false)
    }
  }, [holds])
  return holds && held
}
