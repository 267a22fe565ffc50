import { defaultFilter } from '../../deskdirector/ticket-filter'
import { viewerLocale } from '../../lib/viewer-locale'
import { useOverviewWords } from '../../messages/use-overview-words'
import { RouteLink } from '../../ui/route-link'
import { ticketListPath } from '../paths'
import type { WeekFlow } from './figures/flow'
import type { Week } from './figures/weeks'
import { weekWords } from './week-words'

/** The list of what was opened in a week. By when something was closed the list can't be filtered. */
export function openedPath({ first, last }: Week): string {
  return ticketListPath({ ...defaultFilter, state: 'any', from: first, to: last })
}

/** Which of the two an instance tells. */
export interface Told {
  readonly opened: boolean
  readonly closed: boolean
}

interface WeekColumnProps {
  readonly week: WeekFlow
  readonly told: Told
  /** What a column as high as the picture stands for. */
  readonly top: number
  /** Hears whether somebody looks at it. */
  readonly onLook: (isLooked: boolean) => void
}

const half = 'flex h-full flex-1 items-end rounded-t-[3px]'

/** One week's two columns: what was opened is solid and leads to it, what was closed is an outline. */
export function WeekColumn({ week, told, top, onLook }: WeekColumnProps) {
  const words = useOverviewWords().flow
  const said = weekWords(week, viewerLocale())
  const { opened, closed } = week
  const height = (count: number) => ({ blockSize: `${(count / top) * 100}%` })
  return (
    <div className="flex h-full items-end gap-px">
      {told.opened &&
        (opened === 0 ? (
          <span className={half}>
            <span className="sr-only">{words.openedIn(0, said)}</span>
          </span>
        ) : (
          <RouteLink
            to={openedPath(week)}
            onFocus={() => onLook(true)}
            onBlur={() => onLook(false)}
            // Half a week is too narrow for a finger: there the link is as large as its week.
            className={`${half} text-accent group-hover:text-accent-text pointer-coarse:after:absolute pointer-coarse:after:inset-0`}
          >
            <svg aria-hidden style={height(opened)} className="min-h-1 w-full">
              <rect width="100%" height="100%" rx="2" fill="currentColor" />
            </svg>
            <span className="sr-only">{words.openedIn(opened, said)}</span>
          </RouteLink>
        ))}
      {told.closed && (
        <span className={half}>
          {closed > 0 && (
            <span
              aria-hidden
              style={height(closed)}
              className="min-h-1 w-full rounded-[2px] border-[1.5px] border-good bg-good-soft"
            />
          )}
          <span className="sr-only">{words.closedIn(closed, said)}</span>
        </span>
      )}
    </div>
  )
}
