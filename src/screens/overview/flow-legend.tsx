import type { ReactNode } from 'react'
import { viewerLocale } from '../../lib/viewer-locale'
import { useOverviewWords } from '../../messages/use-overview-words'
import { Column } from './column'
import type { WeekFlow } from './figures/flow'
import { RouteLink } from '../../ui/route-link'
import { useNumber } from './use-number'
import type { Told } from './week-column'
import { closedPath, openedPath } from './week-paths'
import { weekWords } from './week-words'

interface FlowLegendProps {
  readonly weeks: readonly WeekFlow[]
  readonly told: Told
  /** The week that somebody looks at; null for all of them. */
  readonly looked: WeekFlow | null
  /** The week that somebody has picked: what the two kinds of it are is led to from here. */
  readonly picked: WeekFlow | null
}

/** What the two kinds of column are, and how many there were: in all the weeks, or in the one that is looked at. */
export function FlowLegend({ weeks, told, looked, picked }: FlowLegendProps) {
  const words = useOverviewWords().flow
  const number = useNumber()
  const week = looked ?? picked
  const count = (of: 'opened' | 'closed') =>
    (week === null ? weeks : [week]).reduce((all, each) => all + each[of], 0)
  const leadsTo = (of: 'opened' | 'closed', path: (of: WeekFlow) => string) =>
    picked !== null && week?.first === picked.first && picked[of] > 0 ? path(picked) : null
  return (
    <p className="flex flex-wrap items-center gap-x-3.5 text-xs text-ink-2 tabular-nums">
      {/* It is longer and shorter as weeks are looked at, where that moves nothing else. */}
      <span className="text-ink-3 max-wide:order-last">
        {week === null ? words.inWeeks : <bdi>{weekWords(week, viewerLocale())}</bdi>}
      </span>
      {told.opened && (
        <Kind
          to={leadsTo('opened', openedPath)}
          of="opened"
          name={words.opened}
          count={number(count('opened'))}
        />
      )}
      {told.closed && (
        <Kind
          to={leadsTo('closed', closedPath)}
          of="closed"
          name={words.closed}
          count={number(count('closed'))}
        />
      )}
    </p>
  )
}

interface KindProps {
  /** Where its tickets are; null where it names the kind alone. */
  readonly to: string | null
  readonly of: 'opened' | 'closed'
  readonly name: string
  readonly count: ReactNode
}

function Kind({ to, of, name, count }: KindProps) {
  const look = 'inline-flex min-h-6 items-center gap-1.5 pointer-coarse:min-h-11'
  const said = (
    <>
      <Column of={of} className="size-2.5" />
      {name} <span className="font-semibold text-ink">{count}</span>
    </>
  )
  if (to === null) return <span className={look}>{said}</span>
  return (
    <RouteLink to={to} className={`${look} text-accent-text underline underline-offset-2`}>
      {said}
    </RouteLink>
  )
}
