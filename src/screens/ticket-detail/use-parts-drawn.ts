import { startTransition, useEffect, useState } from 'react'
import { whenIdle } from '../../lib/when-idle'

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
