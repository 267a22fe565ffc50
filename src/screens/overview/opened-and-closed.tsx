import { useState } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { viewerLocale } from '../../lib/viewer-locale'
import { useOverviewWords } from '../../messages/use-overview-words'
import { RouteLink } from '../../ui/route-link'
import { FigureCard, Instead } from './figure-card'
import { FigureTable, tableLink } from './figure-table'
import { flow, tellsClosing, type WeekFlow } from './figures/flow'
import type { Week } from './figures/weeks'
import { FlowLegend } from './flow-legend'
import { useNumber } from './use-number'
import { closedPath, openedPath } from './week-paths'
import { WeekColumns } from './week-columns'
import { weekStart, weekWords } from './week-words'

interface OpenedAndClosedProps {
  readonly open: readonly Ticket[]
  readonly closed: readonly Ticket[]
  readonly weeks: readonly Week[]
  readonly wholeSince: number
  readonly asTable: boolean
}

/** What came and what went, week by week. */
export function OpenedAndClosed(props: OpenedAndClosedProps) {
  const { open, closed, weeks, wholeSince, asTable } = props
  const words = useOverviewWords()
  const { title, week, undated, incomplete } = words.flow
  const [looked, setLooked] = useState<WeekFlow | null>(null)
  const [pickedFirst, setPickedFirst] = useState<string | null>(null)
  const all = [...open, ...closed]
  const weekFlows = flow(all, weeks)
  const picked = weekFlows.find(({ first }) => first === pickedFirst) ?? null
  const told = {
    opened: all.some(({ createdOn }) => createdOn !== null),
    closed: tellsClosing(closed),
  }
  const firstWhole = weeks.find(({ from }) => from > wholeSince)
  const undatedCount = closed.filter(({ closedOn }) => closedOn === null).length
  return (
    <FigureCard
      isWide
      title={title}
      aside={!asTable && <FlowLegend weeks={weekFlows} {...{ told, looked, picked }} />}
    >
      {asTable ? (
        <FigureTable
          caption={title}
          columns={[
            week,
            ...(told.opened ? [words.flow.opened] : []),
            ...(told.closed ? [words.flow.closed] : []),
          ]}
          rows={weekFlows.map((each) => ({
            key: each.first,
            name: <bdi>{weekWords(each, viewerLocale())}</bdi>,
            values: [
              ...(told.opened ? [<Count key="opened" week={each} of="opened" />] : []),
              ...(told.closed ? [<Count key="closed" week={each} of="closed" />] : []),
            ],
          }))}
        />
      ) : (
        <WeekColumns
          weeks={weekFlows}
          onLook={setLooked}
          onPick={(week) => setPickedFirst(week?.first ?? null)}
          {...{ told, wholeSince, picked }}
        />
      )}
      <div className="grid gap-1 not-empty:mt-3">
        {!told.opened && <Instead>{words.age.untold}</Instead>}
        {!told.closed && <Instead>{words.close.untold}</Instead>}
        {told.closed && undatedCount > 0 && <Instead>{undated(undatedCount)}</Instead>}
        {firstWhole !== weeks[0] && (
          <Instead>{incomplete(firstWhole && weekStart(firstWhole, viewerLocale()))}</Instead>
        )}
      </div>
    </FigureCard>
  )
}

interface CountProps {
  readonly week: WeekFlow
  readonly of: 'opened' | 'closed'
}

/** How many were opened or closed in a week, which leads to them. */
function Count({ week, of }: CountProps) {
  const words = useOverviewWords().flow
  const number = useNumber()
  const count = week[of]
  if (count === 0) return number(0)
  const [to, said] =
    of === 'opened'
      ? ([openedPath(week), words.openedIn] as const)
      : ([closedPath(week), words.closedIn] as const)
  return (
    <RouteLink
      to={to}
      aria-label={said(count, weekWords(week, viewerLocale()))}
      className={`inline-flex justify-end pointer-coarse:min-w-11 ${tableLink}`}
    >
      {number(count)}
    </RouteLink>
  )
}
