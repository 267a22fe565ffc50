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
    const timer = setTimeout(() => setHeld(holds), MOMENT)
    return () => clearTimeout(timer)
  }, [holds])
  return holds && held
}
