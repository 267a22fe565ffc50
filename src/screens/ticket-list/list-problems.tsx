import { useNavigate } from 'react-router-dom'
import type { TicketFilter } from '../../deskdirector/ticket-filter'
import { failureOf } from '../../http/errors'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { askAgain } from '../../queries/ask-again'
import { useLoadedList } from '../../queries/use-loaded-list'
import { useTicketChanges } from '../../queries/use-ticket-changes'
import type { TicketList } from '../../queries/use-ticket-list'
import { FailureNotice } from '../failure-notice'
import { NotInTime } from '../not-in-time'
import { ticketListPath } from '../paths'
import { BrokenTickets } from './broken-tickets'
import { GoesAway } from '../goes-away'
import { LateUnsentTicket } from './late-parts'
import { ListCard } from './list-frame'
import { toHeading } from './to-heading'

export interface ListProblemsProps {
  readonly filter: TicketFilter
  readonly data: TicketList
}

/** Between the controls and the rows: what went wrong with either, and a new ticket that isn't open yet. */
export function ListProblems({ filter, data }: ListProblemsProps) {
  const { query, broken, loaded, isUnreadable } = data
  const { peek, hasLookFailed } = useTicketChanges(filter, data)
  const failed = query.isError ? query : hasLookFailed ? peek : null
  const failure = failureOf(failed?.error)
  const action = useListAroundWords().showLoaded
  const navigate = useNavigate()
  const before = useLoadedList(filter, data)
  const back = before && {
    action,
    onAction: () => {
      toHeading()
      void navigate(ticketListPath(before))
    },
  }
  return (
    <>
      <div className="grid grid-cols-1 gap-2.5 px-3.5 not-empty:pb-2.5 wide:px-0">
        {failed !== null && failure?.kind !== 'session' && (
          <GoesAway>
            <FailureNotice
              failure={failure}
              isTrying={failed.isFetching}
              again={() => (query.isError ? askAgain(query) : void peek.refetch())}
            />
          </GoesAway>
        )}
        <LateUnsentTicket list={ticketListPath(filter)} />
        <BrokenTickets {...{ broken, loaded, isUnreadable }} />
      </div>
      {failure?.kind === 'session' && !data.hasAnswer && (
        <ListCard>
          <NotInTime back={back} />
        </ListCard>
      )}
    </>
  )
}
