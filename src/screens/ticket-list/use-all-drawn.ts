import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'
import { PLAIN_ROWS } from './row-counts'

/** What a slow processor draws without keeping anybody waiting. */
const AT_A_TIME = 10

/**
 * Draws the rest of a list that is all there, as soon as the browser has time and at once before it prints: what
 * isn't drawn, the browser's own search doesn't find. Where it can't tell that it has time (WebKit), scrolling draws
 * them.
 */
export function useAllDrawn(
  hasUndrawn: boolean,
  drawn: number,
  drawMore: (more: number) => void,
): void {
  const more = useEffectEvent(drawMore)
  useEffect(() => {
    if (!hasUndrawn) return
    const print = () => flushSync(() => more(PLAIN_ROWS))
    addEventListener('beforeprint', print)
    const idle =
      typeof requestIdleCallback === 'function'
        ? requestIdleCallback(() => more(AT_A_TIME))
        : undefined
    return () => {
      removeEventListener('beforeprint', print)
      if (idle !== undefined) cancelIdleCallback(idle)
    }
  }, [hasUndrawn, drawn])
}
