import type { TicketFilter } from '../../deskdirector/ticket-filter'
import { failureOf } from '../../http/errors'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useTicketChanges } from '../../queries/use-ticket-changes'
import type { TicketList } from '../../queries/use-ticket-list'
import { Notice } from '../../ui/notice'
import { FailureNotice } from '../failure-notice'
import { ticketListPath } from '../paths'
import { GoesAway } from './goes-away'
import { UnsentTicket } from './unsent-ticket'

export interface ListProblemsProps {
  readonly filter: TicketFilter
  readonly data: TicketList
}

/** Between the controls and the rows: what went wrong with either, and a new ticket that isn't open yet. */
export function ListProblems({ filter, data }: ListProblemsProps) {
  const { query, broken, isUnreadable } = data
  const { peek, hasLookFailed } = useTicketChanges(filter, data)
  const failed = query.isError ? query : hasLookFailed ? peek : null
  const failure = failureOf(failed?.error)
  return (
    <div className="grid grid-cols-1 gap-2.5 px-3.5 not-empty:pb-2.5 wide:px-0">
      {failed !== null && failure?.kind !== 'session' && (
        <GoesAway>
          <FailureNotice
            failure={failure}
            isTrying={failed.isFetching}
            again={() => void failed.refetch()}
          />
        </GoesAway>
      )}
      <UnsentTicket list={ticketListPath(filter)} />
      {broken.length > 0 && <BrokenTickets {...{ broken, isUnreadable }} />}
    </div>
  )
}

/** Tickets that cost their row and nothing else, with what an administrator needs to mend it. */
function BrokenTickets({ broken, isUnreadable }: Pick<TicketList, 'broken' | 'isUnreadable'>) {
  const words = useListAroundWords().broken
  const title = isUnreadable ? words.all : words.title
  return (
    <Notice tone="warn" title={title(broken.length)}>
      {!isUnreadable && `${words.rest} `}
      {words.advice}
      <details className="mt-1">
        <summary className="w-fit cursor-pointer text-sm font-medium">{words.details}</summary>
        <ul className="mt-1 text-sm">
          {broken.slice(0, 20).map(({ operation, field, expected, found }, index) => (
            <li key={index} dir="ltr" className="text-start">
              {words.where(operation, field, expected, found)}
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  )
}
