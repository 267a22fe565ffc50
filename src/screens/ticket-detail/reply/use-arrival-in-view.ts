import { useEffect, useRef, type RefObject } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import type { Outgoing } from '../../../queries/writing/outgoing'

/** As long as the foot of the page may still change its height, in ms. */
const SETTLES = 1000

/** Scrolls to the end of the conversation once it shows what the person has just sent: its card is gone by then. */
export function useArrivalInView(
  ticket: Ticket,
  outgoing: Outgoing | null,
  composer: RefObject<HTMLElement | null>,
): void {
  const isDue = useRef(false)
  useEffect(() => {
    if (outgoing?.stage === 'done') isDue.current = true
  }, [outgoing])
  useEffect(() => {
    const page = composer.current?.closest('main')
    if (!isDue.current || !page) return
    isDue.current = false
    stayAtEnd(page, composer.current?.closest('[data-foot]'))
  }, [ticket, composer])
}

/**
 * The editor that comes in the card's place is higher, and would cover the last line: the end is gone to again then. It is
 * the reader's from whatever they do first.
 */
function stayAtEnd(page: HTMLElement, foot: Element | null | undefined): void {
  const toEnd = () => {
    page.scrollTop = page.scrollHeight
  }
  toEnd()
  if (!foot || typeof ResizeObserver === 'undefined') return
  const observer = new ResizeObserver(toEnd)
  observer.observe(foot)
  const over = new AbortController()
  const end = () => over.abort()
  over.signal.addEventListener('abort', () => observer.disconnect())
  for (const deed of ['wheel', 'pointerdown', 'keydown']) {
    window.addEventListener(deed, end, { signal: over.signal, passive: true })
  }
  setTimeout(end, SETTLES)
}
