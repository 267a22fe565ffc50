import type { ReactNode } from 'react'
import { viewerLocale } from '../../lib/viewer-locale'
import { useOverviewWords } from '../../messages/use-overview-words'
import { RouteLink } from '../../ui/route-link'
import type { WeekFlow } from './figures/flow'
import { closedPath, openedPath } from './week-paths'
import { weekWords } from './week-words'

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

/** Half a week is too narrow for a finger, and on a narrow screen for anybody: a lone link is as large as its week. */
const narrowWhole = 'max-wide:after:absolute max-wide:after:inset-0'
const touchWhole = 'pointer-coarse:after:absolute pointer-coarse:after:inset-0'

/** One week's two columns, each leading to its tickets: what was opened is solid, what was closed is an outline. */
export function WeekColumn({ week, told, top, onLook }: WeekColumnProps) {
  const words = useOverviewWords().flow
  const said = weekWords(week, viewerLocale())
  const { opened, closed } = week
  const height = (count: number) => ({ blockSize: `${(count / top) * 100}%` })
  const closedColumn = (
    <>
      {closed > 0 && (
        <span
          aria-hidden
          style={height(closed)}
          className="min-h-1 w-full rounded-[2px] border-[1.5px] border-good bg-good-soft"
        />
      )}
      <span className="sr-only">{words.closedIn(closed, said)}</span>
    </>
  )
  const leads = { opened: told.opened && opened > 0, closed: told.closed && closed > 0 }
  return (
    <div className="flex h-full items-end gap-px">
      {told.opened && (
        <Half
          to={leads.opened ? openedPath(week) : null}
          className={`text-accent group-hover:text-accent-text ${leads.opened ? narrowWhole : ''} ${
            leads.opened && !leads.closed ? touchWhole : ''
          }`}
          {...{ onLook }}
        >
          {opened > 0 && (
            <svg aria-hidden style={height(opened)} className="min-h-1 w-full">
              <rect width="100%" height="100%" rx="2" fill="currentColor" />
            </svg>
          )}
          <span className="sr-only">{words.openedIn(opened, said)}</span>
        </Half>
      )}
      {leads.closed && (
        <Half
          to={closedPath(week)}
          className={leads.opened ? 'max-wide:hidden' : `${narrowWhole} ${touchWhole}`}
          {...{ onLook }}
        >
          {closedColumn}
        </Half>
      )}
      {told.closed && (leads.opened || !leads.closed) && (
        // On a narrow screen two links a week would be too thin for anybody: there the table leads to what was closed.
        <Half to={null} className={leads.closed ? 'wide:hidden' : ''} {...{ onLook }}>
          {closedColumn}
        </Half>
      )}
    </div>
  )
}

interface HalfProps extends Pick<WeekColumnProps, 'onLook'> {
  /** Null where there is nothing to lead to. */
  readonly to: string | null
  readonly className: string
  readonly children: ReactNode
}

function Half({ to, className, onLook, children }: HalfProps) {
  const half = 'flex h-full flex-1 items-end rounded-t-[3px]'
  if (to === null) return <span className={`${half} ${className}`}>{children}</span>
  return (
    <RouteLink
      to={to}
      onFocus={() => onLook(true)}
      onBlur={() => onLook(false)}
      className={`${half} ${className}`}
    >
      {children}
    </RouteLink>
  )
}
