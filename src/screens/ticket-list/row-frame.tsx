import type { ComponentProps, ReactNode } from 'react'
import type { Id } from '../../deskdirector/models'
import { useWords } from '../../messages/use-words'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { rowCells, rowGrid } from './row-grid'

interface RowFrameProps {
  readonly id: Id
  /** What a long list says of its place among the rows, of which only some are there. */
  readonly place?: ComponentProps<'li'>
  readonly isUnread: boolean
  /** It leads somewhere. */
  readonly opens: boolean
  /** It says only what names it yet: see passing-rows.css. */
  readonly isPassing?: boolean
  /** What the ticket is about, in words. */
  readonly text: ReactNode
  /** Puts that into a link, or into a mere paragraph. */
  readonly summary: (said: ReactNode, className: string) => ReactNode
  /** What stands beside the number on the second line. */
  readonly latest: ReactNode
  readonly status: ReactNode
  /** The status in full, where it may not fit. */
  readonly statusTitle?: string | undefined
  readonly priority: ReactNode
  readonly who: ReactNode
  readonly when: ReactNode
}

/** A link that spreads over the whole row. */
export const linkClass = 'row-link'

export const numberClass = 'text-ink-2 tabular-nums'

/** A row's outline: the same for the first rows, which are drawn before React is there, and for all others. */
export function RowFrame(props: RowFrameProps) {
  const words = useWords().list
  const { id, isUnread, opens, isPassing, text, summary, latest, status, statusTitle } = props
  const summaryClass = `row-text written ${rowCells.summary} ${isUnread ? 'font-semibold' : 'font-book'}`
  return (
    <li
      {...props.place}
      data-ticket-id={id}
      className={`${rowGrid} ${opens ? 'row-opens' : ''} ${isPassing ? 'row-passing' : ''}`}
    >
      {isUnread && (
        <span className={rowCells.dot}>
          <span className="block size-2 rounded-full border-4 border-accent" />
        </span>
      )}
      {summary(
        <>
          {isUnread && (
            <>
              <VisuallyHidden>{words.unread}:</VisuallyHidden>{' '}
            </>
          )}
          <span>{text}</span>
        </>,
        summaryClass,
      )}
      <p className={`row-line written text-xs text-ink-3 ${rowCells.latest}`}>{latest}</p>
      <span className={rowCells.status} title={statusTitle}>
        {status}
      </span>
      {props.priority && <span className={rowCells.priority}>{props.priority}</span>}
      {props.who && <span className={rowCells.who}>{props.who}</span>}
      {props.when && <span className={rowCells.when}>{props.when}</span>}
    </li>
  )
}
