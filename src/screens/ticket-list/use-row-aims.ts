import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { useDebounced } from '../../lib/use-debounced'
import { whenIdle } from '../../lib/when-idle'
import { useWords } from '../../messages/use-words'
import { useDesk } from '../../queries/desk'
import { useTicketPrefetch } from '../../queries/use-ticket-prefetch'

/** Long enough that a pointer on its way across the list, or rows on their way past it, ask for nothing. */
const AIM = 80

/** Fetches the ticket of a row that somebody points at or has come to, and may open next, and reads what it shows first. */
export function useRowAims(
  screen: RefObject<HTMLElement | null>,
  tickets: readonly Ticket[],
): void {
  const words = useWords()
  const prefetch = useTicketPrefetch()
  const { connection } = useDesk()

  async function prepare(aimed: string): Promise<void> {
    const known = tickets.find(({ id }) => String(id) === aimed)
    const ticket = known && (await prefetch(known.id))
    if (!ticket) return
    // Without its code there is nothing to read it with: that fails, and is asked for again, where the ticket is opened.
    const code = await import('../ticket-detail/ticket-screen').catch(() => undefined)
    whenIdle(() => code?.readAhead(ticket, words, innerHeight))
  }

  const aimAt = useDebounced((id: string) => void prepare(id), AIM)

  const aim = useEffectEvent((event: Event) => {
    const { target } = event
    // A finger that comes down here may be about to scroll.
    const isFinger = event instanceof PointerEvent && event.pointerType !== 'mouse'
    if (isFinger || !(target instanceof Element) || !connection.can('ticket.get')) return
    const aimed = target.closest<HTMLElement>('[data-ticket-id]')?.dataset['ticketId']
    if (aimed !== undefined) aimAt(aimed)
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
