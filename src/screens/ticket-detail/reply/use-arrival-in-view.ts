import { useEffect, useRef, type RefObject } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import type { Outgoing } from '../../../queries/writing/outgoing'

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
    page.scrollTop = page.scrollHeight
  }, [ticket, composer])
}
