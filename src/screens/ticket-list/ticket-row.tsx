import { memo, useContext, type ComponentProps } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { priorityLevel } from '../../lib/priority-level'
import { useWords } from '../../messages/use-words'
import { Badge } from '../../ui/badge'
import { Moment } from '../../ui/moment'
import { PriorityBars } from '../../ui/priority-bars'
import { ticketPath } from '../paths'
import { LateRowMark, LateRowMatch } from './late-parts'
import { LatestWord } from './latest-word'
import { Overdue } from './overdue'
import { hasMark, OwnMarksContext } from './own-marks'
import { linkClass, numberClass, RowFrame } from './row-frame'
import { ticketTone } from './ticket-tone'
import { TicketWho } from './ticket-who'
import { useWholeRow } from './use-whole-row'

interface TicketRowProps extends ComponentProps<'li'> {
  readonly ticket: Ticket
  /** What was searched for in the list it stands in. */
  readonly search: string
  /** Whether the instance shows a ticket by itself: without, the row leads nowhere and says so by not being a link. */
  readonly opens: boolean
  /** It comes while somebody scrolls or types: what names it first, and the rest as soon as the browser has time. */
  readonly isPassing?: boolean
  /** It takes the place of one that boot has drawn: it says as much as that, and the rest as soon as it can be used. */
  readonly isReplacing?: boolean
}

/**
 * One ticket in a list. Its link spreads over the whole row; what is worth selecting or hovering lies above the link,
 * and `use-row-clicks.ts` lets clicks there open the row as well. The list follows the link, for all of its rows.
 * Memoised: scrolling a long list costs 1.8 times as much without. What few rows have is asked for only
 * by those: each component that draws nothing is work, and garbage, for every row that scrolls by.
 */
export const TicketRow = memo(function TicketRow({
  ticket,
  search,
  opens,
  isPassing = false,
  isReplacing = false,
  ...place
}: TicketRowProps) {
  const isWhole = useWholeRow(isPassing) && !isReplacing
  const words = useWords().list
  const marks = useContext(OwnMarksContext)
  const { id, summary, status, priority, assignees } = ticket
  const when = ticket.modifiedOn ?? ticket.createdOn
  const level = priority === null ? null : priorityLevel(priority.name)
  return (
    <RowFrame
      {...{ id, opens, place }}
      isPassing={isPassing && !isWhole}
      isUnread={ticket.isUnread === true}
      text={summary === '' ? words.untitled : summary}
      summary={(said, className) =>
        opens ? (
          <a
            href={`#${ticketPath(id)}`}
            draggable={false}
            title={summary.length > 60 ? summary : undefined}
            className={`${linkClass} ${className}`}
          >
            {said}
          </a>
        ) : (
          <p className={className}>{said}</p>
        )
      }
      latest={
        <>
          {/* One text, as boot has drawn it: what is selected in that is selected in this. */}
          <span className={numberClass}>{`#${id}`}</span>
          {isWhole && (
            <>
              {hasMark(marks, id) && <LateRowMark id={id} />}
              {ticket.isClosed === false && ticket.dueOn !== null && (
                <Overdue dueOn={ticket.dueOn} />
              )}
              {search !== '' && <LateRowMatch {...{ ticket, search }} />}
              <LatestWord ticket={ticket} />
            </>
          )}
        </>
      }
      status={isWhole && status !== null && <Badge tone={ticketTone(ticket)}>{status.name}</Badge>}
      statusTitle={status !== null && status.name.length > 12 ? status.name : undefined}
      priority={
        isWhole && (
          <>
            {level !== null && <PriorityBars level={level} />}
            <bdi className="one-line">{priority?.name}</bdi>
          </>
        )
      }
      who={isWhole && <TicketWho assignees={assignees} />}
      when={isWhole && when !== null && <Moment instant={when} />}
    />
  )
})
