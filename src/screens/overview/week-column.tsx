import type { ReactNode } from 'react'
import { viewerLocale } from '../../lib/viewer-locale'
import { useOverviewWords } from '../../messages/use-overview-words'
import { RouteLink } from '../../ui/route-link'
import { Column } from './column'
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

/** Seen where its link isn't. Whole pixels wide: of a fraction, one edge of the outline would be painted twice as thick. */
const COLUMN = '[visibility:visible] min-h-1 w-[round(down,100%,1px)]'

/**
 * One week's two columns, each leading to its tickets. Where half a week is too narrow, on a small screen and for a finger,
 * they are a picture alone, and `PickWeek` lies over them.
 */
export function WeekColumn({ week, told, top, onLook }: WeekColumnProps) {
  const words = useOverviewWords().flow
  const said = weekWords(week, viewerLocale())
  const { opened, closed } = week
  const height = (count: number) => ({ blockSize: `${(count / top) * 100}%` })
  return (
    <div className="flex h-full items-end gap-px">
      {told.opened && (
        <Half to={opened > 0 ? openedPath(week) : null} {...{ onLook }}>
          {opened > 0 && <Column of="opened" className={COLUMN} style={height(opened)} />}
          <span className="sr-only">{words.openedIn(opened, said)}</span>
        </Half>
      )}
      {told.closed && (
        <Half to={closed > 0 ? closedPath(week) : null} {...{ onLook }}>
          {closed > 0 && <Column of="closed" className={COLUMN} style={height(closed)} />}
          <span className="sr-only">{words.closedIn(closed, said)}</span>
        </Half>
      )}
    </div>
  )
}

interface HalfProps extends Pick<WeekColumnProps, 'onLook'> {
  /** Null where there is nothing to lead to. */
  readonly to: string | null
  readonly children: ReactNode
}

function Half({ to, onLook, children }: HalfProps) {
  const half =
    'flex h-full flex-1 items-end rounded-t-mark max-wide:invisible pointer-coarse:invisible'
  if (to === null) return <span className={half}>{children}</span>
  return (
    <RouteLink to={to} onFocus={() => onLook(true)} onBlur={() => onLook(false)} className={half}>
      {children}
    </RouteLink>
  )
}
