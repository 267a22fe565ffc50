import { useDeferredValue, useRef, useState, type MouseEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { isPlainClick } from '../../lib/is-plain-click'
import { useWords } from '../../messages/use-words'
import { useDesk } from '../../queries/desk'
import type { TicketList } from '../../queries/use-ticket-list'
import { LateReadOwnMarks, LateRestOfRows } from './late-parts'
import { placeIn } from './list-place'
import { noMarks, OwnMarksContext } from './own-marks'
import type { FromList } from '../paths'
import { searchedFor } from '../searched-for'
import { PLAIN_ROWS, screenful } from './row-counts'
import { TicketRow } from './ticket-row'

interface TicketRowsProps {
  readonly data: TicketList
  /** This list's address, which tells it from other lists. */
  readonly list: string
}

/** The rows themselves: as many as a screen shows, then some at a time; what is drawn of a long list `long-rows.tsx` says. */
export function TicketRows({ data, list }: TicketRowsProps) {
  const { tickets, query } = data
  const words = useWords().list
  const opens = useDesk().connection.can('ticket.get')
  const rows = useRef<HTMLUListElement>(null)
  const place = placeIn(list)
  const [part, setPart] = useState(place?.part)
  const [atFirst] = useState(() => Math.ceil(screenful()))
  const [asked, setAsked] = useState({ list, rows: place?.scrolled ? PLAIN_ROWS : atFirst })
  const drawn = asked.list === list ? asked.rows : atFirst

  // What stays while the next answer is on its way stays as it is: rows are drawn anew once, not with each word typed.
  const [foundBy, setFoundBy] = useState(list)
  // From then on rows come a few whole ones a frame: drawn all at once, they kept the next key waiting twice as long.
  const [isPassing, setIsPassing] = useState(false)
  if (foundBy !== list && !query.isPlaceholderData) {
    setFoundBy(list)
    setIsPassing(true)
  }

  const search = searchedFor(foundBy)

  const [replaces] = useState(() => document.querySelector('[data-ticket-id]') !== null)
  const isReplacing = useDeferredValue(false, replaces)

  const [marks, setMarks] = useState(noMarks)

  const navigate = useNavigate()
  /** By what is drawn when it happens: two that ask for more at a time never make it fewer. */
  const drawMore = (more: number) =>
    setAsked((before) => {
      const rows = (before.list === list ? before.rows : atFirst) + more
      return { list, rows: Math.min(rows, PLAIN_ROWS) }
    })

  /** One handler for all rows: a link of the router's in each would double what a row costs. */
  function follow(click: MouseEvent<HTMLUListElement>): void {
    const link = click.target instanceof Element ? click.target.closest('a') : null
    if (link === null || click.defaultPrevented || !isPlainClick(click)) return
    click.preventDefault()
    void navigate(link.hash.slice(1), { state: { list } satisfies FromList })
  }

  return (
    <OwnMarksContext value={marks}>
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a key's press on a link is a click, and only links are followed */}
      <ul
        ref={rows}
        onClick={follow}
        aria-label={words.name}
        aria-busy={query.isPlaceholderData || undefined}
        data-searched={search === '' ? undefined : ''}
        className="transition-opacity duration-150 aria-busy:opacity-60"
      >
        {(tickets.length > PLAIN_ROWS && part) ||
          tickets
            .slice(0, drawn)
            .map((ticket) => (
              <TicketRow key={ticket.id} {...{ ticket, search, opens, isPassing, isReplacing }} />
            ))}
      </ul>
      <LateRestOfRows {...{ data, list, search, opens, rows, drawn, drawMore, part, setPart }} />
      <LateReadOwnMarks onMarks={setMarks} />
    </OwnMarksContext>
  )
}
