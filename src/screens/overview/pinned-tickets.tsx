import { PinOff } from 'lucide-react'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useOverviewWords } from '../../messages/use-overview-words'
import { useDesk } from '../../queries/desk'
import { ticketQuery } from '../../queries/tickets'
import { usePinned } from '../../queries/use-pinned'
import { useWriting } from '../../queries/writing/use-writing'
import { Skeleton } from '../../ui/skeleton'
import { FigureCard, Instead } from './figure-card'
import { TicketLine } from './ticket-line'

/** The tickets that the reader keeps an eye on, whoever's they are and whatever became of them. */
export function PinnedTickets() {
  const words = useOverviewWords().pinned
  const { connection } = useDesk()
  const mine = usePinned(useWriting())
  const place = useRef<HTMLDivElement>(null)
  if (mine === null || !connection.can('ticket.get')) return null
  const { pinned, ids } = mine
  function unpin(id: string): void {
    // The button goes with its ticket: whoever works by keys goes on from the next one, or the one before.
    const buttons = place.current?.querySelectorAll('button') ?? []
    const at = ids.indexOf(id)
    const next = buttons[at + 1] ?? buttons[at - 1] ?? place.current
    next?.focus({ preventScroll: true })
    pinned.set(id, false)
  }
  return (
    <FigureCard title={words.title}>
      <div ref={place} tabIndex={-1} className="outline-none">
        {ids.length === 0 ? (
          <Instead>{words.none}</Instead>
        ) : (
          <ul className="-mx-2">
            {ids.map((id) => (
              <PinnedTicket key={id} id={id} onUnpin={() => unpin(id)} />
            ))}
          </ul>
        )}
      </div>
      {ids.length > 0 && !pinned.isKept() && (
        <p className="pt-2 text-xs text-ink-3">{words.forNow}</p>
      )}
    </FigureCard>
  )
}

interface PinnedTicketProps {
  readonly id: string
  readonly onUnpin: () => void
}

function PinnedTicket({ id, onUnpin }: PinnedTicketProps) {
  const words = useOverviewWords().pinned
  const { data, isError } = useQuery(ticketQuery(useDesk(), id))
  return (
    <li className="flex items-center gap-1">
      <div className="min-w-0 grow">
        {data !== undefined ? (
          <TicketLine ticket={data} opens />
        ) : isError ? (
          <p className="px-2 py-1.75 text-sm text-ink-3">{words.missing(id)}</p>
        ) : (
          <Skeleton className="mx-2 my-2.5 h-3.5 w-3/5" />
        )}
      </div>
      <button
        type="button"
        aria-label={words.unpin(id)}
        title={words.unpin(id)}
        onClick={onUnpin}
        className="grid size-7 shrink-0 place-items-center rounded-control text-ink-3 hover:bg-hover hover:text-ink pointer-coarse:size-11"
      >
        <PinOff aria-hidden size={15} strokeWidth={1.75} />
      </button>
    </li>
  )
}
