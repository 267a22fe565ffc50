import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { whenIdle } from '../../lib/when-idle'
import { useWords } from '../../messages/use-words'
import { useDesk } from '../../queries/desk'
import { useTicketPrefetch } from '../../queries/use-ticket-prefetch'

/** Fetches the ticket of a row that somebody points at or has come to, and may open next, and reads what it shows first. */
export function useRowAims(
  screen: RefObject<HTMLElement | null>,
  tickets: readonly Ticket[],
): void {
  const words = useWords()
  const prefetch = useTicketPrefetch((ticket) => {
    // Without its code there is nothing to read it with: that fails, and is asked for again, where the ticket is opened.
    void import('../ticket-detail/ticket-screen').then(
      ({ readAhead }) => whenIdle(() => readAhead(ticket, words, innerHeight)),
      () => undefined,
    )
  })
  const { connection } = useDesk()

  const aim = useEffectEvent((event: Event) => {
    const { target } = event
    // A finger that comes down here may be about to scroll.
    const isFinger = event instanceof PointerEvent && event.pointerType !== 'mouse'
    if (isFinger || !(target instanceof Element) || !connection.can('ticket.get')) return
    const aimed = target.closest<HTMLElement>('[data-ticket-id]')?.dataset['ticketId']
    if (aimed === undefined) return
    const ticket = tickets.find(({ id }) => String(id) === aimed)
    if (ticket !== undefined) prefetch(ticket.id)
  })

  useEffect(() => {
    const rows = screen.current
    const onAim = (event: Event) => aim(event)
    for (const type of ['pointerover', 'focusin']) rows?.addEventListener(type, onAim)
    return () => {
      for (const type of ['pointerover', 'focusin']) rows?.removeEventListener(type, onAim)
    }
  }, [screen])
}
