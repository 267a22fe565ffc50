import type { ReactNode } from 'react'
import { viewerLocale } from '../../lib/viewer-locale'
import { useOverviewWords } from '../../messages/use-overview-words'
import type { WeekFlow } from './figures/flow'
import { useNumber } from './use-number'
import type { Told } from './week-column'
import { weekWords } from './week-words'

interface FlowLegendProps {
  readonly weeks: readonly WeekFlow[]
  readonly told: Told
  /** The week that somebody looks at; null for all of them. */
  readonly looked: WeekFlow | null
}

/** What the two kinds of column are, and how many there were: in all the weeks, or in the one that is looked at. */
export function FlowLegend({ weeks, told, looked }: FlowLegendProps) {
  const words = useOverviewWords().flow
  const number = useNumber()
  const sum = (of: 'opened' | 'closed') =>
    number((looked === null ? weeks : [looked]).reduce((all, week) => all + week[of], 0))
  return (
    <p className="flex flex-wrap items-center gap-x-3.5 text-xs text-ink-2 tabular-nums">
      {told.opened && (
        <Kind mark="border-current text-accent" isSolid name={words.opened} count={sum('opened')} />
      )}
      {told.closed && (
        <Kind mark="border-good bg-good-soft" name={words.closed} count={sum('closed')} />
      )}
      <span className="min-w-24 text-ink-3 wide:text-end">
        {looked === null ? words.inWeeks : <bdi>{weekWords(looked, viewerLocale())}</bdi>}
      </span>
    </p>
  )
}

interface KindProps {
  readonly mark: string
  readonly isSolid?: boolean
  readonly name: string
  readonly count: ReactNode
}

function Kind({ mark, isSolid = false, name, count }: KindProps) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className={`size-2.5 rounded-[2px] border-[1.5px] ${mark}`}>
        {isSolid && (
          <svg className="block size-full">
            <rect width="100%" height="100%" fill="currentColor" />
          </svg>
        )}
      </span>
      {name} <span className="font-semibold text-ink">{count}</span>
    </span>
  )
}
