import { useState } from 'react'
import { failureOf } from '../../http/errors'
import { useDesk } from '../../queries/desk'
import { useOverviewTickets, type OverviewTickets } from '../../queries/use-overview-tickets'
import { chooseLook, shownLook } from '../../session/look'
import { FailureNotice } from '../failure-notice'
import { NotInTime } from '../not-in-time'
import { GoesAway } from '../goes-away'
import { ListUnbound } from '../ticket-list/list-unbound'
import { BusiestTypes } from './busiest-types'
import { openedIn } from './figures/flow'
import { OpenByAge } from './open-by-age'
import { OpenByStatus } from './open-by-status'
import { OpenNow } from './open-now'
import { OpenedAndClosed } from './opened-and-closed'
import { OverviewEmpty } from './overview-empty'
import { Figures, OverviewCard, OverviewFrame, Tiles } from './overview-frame'
import { OverviewHead } from './overview-head'
import { OverviewSkeleton } from './overview-skeleton'
import { PinnedTickets } from './pinned-tickets'
import { TimeToAnswer } from './time-to-answer'
import { TimeToClose } from './time-to-close'
import { useWeeks } from './use-weeks'
import { WaitingOnMe } from './waiting-on-me'

/** How a person's tickets are getting on, in pictures; where the instance's profile says how to list them. */
export function Overview() {
  return useDesk().connection.can('tickets.find') ? <Pictures /> : <ListUnbound />
}

function Pictures() {
  const { now, weeks } = useWeeks()
  const since = weeks[0]?.from ?? now
  const data = useOverviewTickets(since)
  const [asTable, setAsTable] = useAsTable()
  const { error, hasAnswer, loaded, isWhole } = data
  // Tickets that nobody can read are tickets all the same.
  const isEmpty = hasAnswer && isWhole && loaded === 0 && data.broken === 0
  return (
    <OverviewFrame
      head={
        <OverviewHead
          isEnough={data.isOpenWhole && data.wholeSince < since}
          {...{ data, asTable, setAsTable }}
        />
      }
    >
      {error !== null && (
        <GoesAway>
          <FailureNotice
            failure={failureOf(error)}
            isTrying={data.isFetching}
            again={data.tryAgain}
          />
        </GoesAway>
      )}
      {isEmpty ? (
        <OverviewEmpty />
      ) : hasAnswer ? (
        <AllFigures {...{ data, now, weeks, asTable }} />
      ) : error === null ? (
        <OverviewSkeleton />
      ) : (
        failureOf(error)?.kind === 'session' && (
          <OverviewCard>
            <NotInTime />
          </OverviewCard>
        )
      )}
    </OverviewFrame>
  )
}

/** Pictures or tables, as was chosen last on this device; where nothing may be kept, since the page was opened. */
function useAsTable() {
  const [asTable, setAsTable] = useState(() => shownLook().figures === 'tables')
  function choose(isTable: boolean) {
    chooseLook({ figures: isTable ? 'tables' : 'pictures' })
    setAsTable(isTable)
  }
  return [asTable, choose] as const
}

interface AllFiguresProps extends ReturnType<typeof useWeeks> {
  readonly data: OverviewTickets
  readonly asTable: boolean
}

function AllFigures({ data, now, weeks, asTable }: AllFiguresProps) {
  const { open, closed, openTotal, wholeSince } = data
  const opened = openedIn([...open, ...closed], weeks)
  const own = (
    <>
      <WaitingOnMe />
      <PinnedTickets />
    </>
  )
  return (
    <>
      <Tiles>
        <OpenNow {...{ open, closed, weeks }} total={openTotal} />
        <TimeToClose {...{ closed, weeks, asTable }} />
        <TimeToAnswer {...{ opened, asTable }} />
      </Tiles>
      <Figures {...{ asTable }}>
        <OpenedAndClosed {...{ open, closed, weeks, wholeSince, asTable }} />
        {asTable ? own : <div className="grid grid-rows-[1fr] gap-3.5">{own}</div>}
        <OpenByStatus {...{ open, asTable }} />
        <OpenByAge {...{ open, now, asTable }} />
        <BusiestTypes {...{ opened, weeks, asTable }} />
      </Figures>
    </>
  )
}
