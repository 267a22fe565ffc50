import { useRef, useState } from 'react'
import { useWords } from '../../messages/use-words'
import { useDesk } from '../../queries/desk'
import type { TicketList } from '../../queries/use-ticket-list'
import { LateRestOfRows } from './late-parts'
import { placeIn } from './list-place'
import { FIRST_ROWS, PLAIN_ROWS } from './row-counts'
import { TicketRow } from './ticket-row'

interface TicketRowsProps {
  readonly data: TicketList
  /** This list's address, which tells it from other lists. */
  readonly list: string
}

/** The rows themselves: as many as a screen shows, then all; what is drawn of a long list `long-rows.tsx` says. */
export function TicketRows({ data, list }: TicketRowsProps) {
  const { tickets, query } = data
  const words = useWords().list
  const opens = useDesk().connection.can('ticket.get')
  const rows = useRef<HTMLUListElement>(null)
  const place = placeIn(list)
  const [asked, setAsked] = useState(place?.scrolled ? list : null)
  const [part, setPart] = useState(place?.part)
  const drawn = asked === list ? PLAIN_ROWS : FIRST_ROWS

  return (
    <>
      <ul
        ref={rows}
        aria-label={words.name}
        aria-busy={query.isPlaceholderData || undefined}
        className="transition-opacity duration-150 aria-busy:opacity-60"
      >
        {(tickets.length > PLAIN_ROWS && part) ||
          tickets
            .slice(0, drawn)
            .map((ticket) => <TicketRow key={ticket.id} {...{ ticket, list, opens }} />)}
      </ul>
      <LateRestOfRows {...{ data, list, opens, rows, drawn, setAsked, part, setPart }} />
    </>
  )
}
