import { startTransition, useEffect, useState } from 'react'

/**
 * How many of a conversation's parts are due to be drawn: the first at once, one more whenever the browser is idle. Once
 * all are, what is added is due at once.
 */
export function usePartsDrawn(count: number): number {
  const [drawn, setDrawn] = useState(1)
  const isWhole = drawn >= count
  useEffect(() => {
    if (isWhole) return
    return whenIdle(() => startTransition(() => setDrawn(drawn + 1)))
  }, [isWhole, drawn])
  return isWhole ? Infinity : drawn
}

/** However busy the browser is, the rest has to come some time, in ms. */
const LONGEST = 1_000

function whenIdle(act: () => void): () => void {
  // WebKit has no requestIdleCallback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 20)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(act, { timeout: LONGEST })
  return () => cancelIdleCallback(asked)
}
