import { useRef, useState } from 'react'
import { useWords } from '../../messages/use-words'
import { useDesk } from '../../queries/desk'
import type { TicketList } from '../../queries/use-ticket-list'
import { LateMoreRows } from './late-parts'
import { placeIn } from './list-place'
import { TicketRow } from './ticket-row'
import { useListPlace } from './use-list-place'

interface TicketRowsProps {
  readonly data: TicketList
  /** This list's address, which tells it from other lists. */
  readonly list: string
}

/** How many rows are drawn at a time; drawing thousands at once would hold up the first. */
const BATCH = 50

/** The rows themselves, a batch at a time. */
export function TicketRows({ data: { tickets, query }, list }: TicketRowsProps) {
  const words = useWords().list
  const opens = useDesk().connection.can('ticket.get')
  const rows = useRef<HTMLUListElement>(null)
  const [asked, setAsked] = useState({ list, count: placeIn(list)?.drawn ?? BATCH })
  const drawn = asked.list === list ? asked.count : (placeIn(list)?.drawn ?? BATCH)
  useListPlace(rows, list, drawn)

  function more() {
    setAsked({ list, count: drawn + BATCH })
    if (drawn + BATCH > tickets.length && query.hasNextPage) void query.fetchNextPage()
  }

  return (
    <>
      <ul
        ref={rows}
        aria-label={words.name}
        aria-busy={query.isPlaceholderData || undefined}
        className="transition-opacity duration-150 aria-busy:opacity-60"
      >
        {tickets.slice(0, drawn).map((ticket) => (
          <TicketRow key={ticket.id} {...{ ticket, list, opens }} />
        ))}
      </ul>
      {(drawn < tickets.length || query.hasNextPage) && (
        <LateMoreRows
          drawn={Math.min(drawn, tickets.length)}
          isBusy={query.isFetchingNextPage}
          onlyByHand={query.isFetchNextPageError}
          onMore={more}
        />
      )}
    </>
  )
}
