import { memo } from 'react'
import { Link } from 'react-router-dom'
import type { Ticket } from '../../deskdirector/models'
import { useWords } from '../../messages/use-words'
import { Badge } from '../../ui/badge'
import { Moment } from '../../ui/moment'
import { PriorityBars } from '../../ui/priority-bars'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { ticketPath, type FromList } from '../paths'
import { LateRowMark } from './late-parts'
import { LatestWord } from './latest-word'
import { Overdue } from './overdue'
import { priorityLevel } from '../../lib/priority-level'
import { rowCells, rowGrid } from './row-grid'
import { ticketTone } from './ticket-tone'
import { TicketWho } from './ticket-who'

interface TicketRowProps {
  readonly ticket: Ticket
  /** The address of the list it stands in, for the way back. */
  readonly list: string
  /** Whether the instance shows a ticket by itself: without, the row leads nowhere and says so by not being a link. */
  readonly opens: boolean
}

/**
 * One ticket in a list. Its link spreads over the whole row; what is worth selecting or hovering lies above the link,
 * and `use-row-clicks.ts` lets clicks there open the row as well.
 */
export const TicketRow = memo(function TicketRow({ ticket, list, opens }: TicketRowProps) {
  const words = useWords().list
  const { id, summary, status, priority, assignees } = ticket
  const isUnread = ticket.isUnread === true
  const when = ticket.modifiedOn ?? ticket.createdOn
  const level = priority === null ? null : priorityLevel(priority.name)
  const summaryClass = `truncate written tracking-[-0.005em] ${rowCells.summary} ${isUnread ? 'font-semibold' : 'font-book'}`
  const said = (
    <>
      {isUnread && (
        <>
          <VisuallyHidden>{words.unread}:</VisuallyHidden>{' '}
        </>
      )}
      <span className="relative z-1">{summary === '' ? words.untitled : summary}</span>
    </>
  )
  return (
    <li
      data-ticket-id={id}
      className={`${opens ? 'cursor-pointer hover:bg-hover' : ''} transition-colors duration-120 before:absolute before:inset-y-0 before:start-0 before:w-0.75 has-[a:focus-visible]:bg-accent-soft has-[a:focus-visible]:before:bg-accent ${rowGrid}`}
    >
      <span className={rowCells.dot}>
        {isUnread && <span className="block size-2 rounded-full border-4 border-accent" />}
      </span>
      {opens ? (
        <Link
          to={ticketPath(id)}
          state={{ list } satisfies FromList}
          draggable={false}
          title={summary.length > 60 ? summary : undefined}
          className={`outline-none select-text after:absolute after:inset-0 ${summaryClass}`}
        >
          {said}
        </Link>
      ) : (
        <p className={summaryClass}>{said}</p>
      )}
      <p className={`z-1 w-fit max-w-full truncate written text-xs text-ink-3 ${rowCells.latest}`}>
        <span className="text-ink-2 tabular-nums">#{id}</span>
        <LateRowMark id={id} />
        <Overdue ticket={ticket} />
        <LatestWord ticket={ticket} />
      </p>
      <span
        className={rowCells.status}
        title={status !== null && status.name.length > 16 ? status.name : undefined}
      >
        {status !== null && <Badge tone={ticketTone(ticket)}>{status.name}</Badge>}
      </span>
      <span className={rowCells.priority}>
        {level !== null && <PriorityBars level={level} />}
        <bdi className="truncate">{priority?.name}</bdi>
      </span>
      <span className={rowCells.who}>
        <TicketWho assignees={assignees} />
      </span>
      <span className={rowCells.when}>{when !== null && <Moment instant={when} />}</span>
    </li>
  )
})
