import { useMemo, useRef, type RefObject } from 'react'
import { defaultFilter } from '../../deskdirector/ticket-filter'
import { failureOf } from '../../http/errors'
import { useFailureWords } from '../../messages/use-failure-words'
import { useOverviewWords } from '../../messages/use-overview-words'
import { useCanFind } from '../../queries/use-can-find'
import { useDesk } from '../../queries/desk'
import { useTicketList } from '../../queries/use-ticket-list'
import { RouteLink } from '../../ui/route-link'
import { Skeleton } from '../../ui/skeleton'
import { FailureNotice } from '../failure-notice'
import { ticketListPath } from '../paths'
import { listSize } from '../ticket-list/list-size'
import { FigureCard, Instead } from './figure-card'
import { TicketLine } from './ticket-line'

/** The tickets that wait on the reader: whose turn it is, only the instance knows. */
export function WaitingOnMe() {
  const { title, untold } = useOverviewWords().waiting
  const can = useCanFind()
  const place = useRef<HTMLDivElement>(null)
  return (
    <FigureCard title={title}>
      <div ref={place} tabIndex={-1} className="flex min-w-0 flex-col outline-none">
        {can('waiting') ? <Waiting place={place} /> : <Instead>{untold}</Instead>}
      </div>
    </FigureCard>
  )
}

/** More are a list, which is a click away. */
const MOST = 5

interface WaitingProps {
  /** Has the focus of whoever pressed a button that goes away with what was wrong. */
  readonly place: RefObject<HTMLElement | null>
}

function Waiting({ place }: WaitingProps) {
  const words = useOverviewWords().waiting
  const { connection } = useDesk()
  // An agent sees everybody's tickets, and is waited for in their own.
  const isAgent = connection.side === 'tech' && connection.can('tickets.find', 'scope', 'mine')
  const filter = useMemo(
    () => ({ ...defaultFilter, waiting: true, scope: isAgent ? ('mine' as const) : null }),
    [isAgent],
  )
  const list = useTicketList(filter)
  const { query, hasAnswer, tickets } = list
  const { notInTime } = useFailureWords()
  const size = listSize(list)
  if (!hasAnswer) {
    const failure = failureOf(query.error)
    if (failure?.kind === 'session') return <Instead>{notInTime}</Instead>
    return query.isError ? (
      <FailureNotice
        failure={failure}
        isTrying={query.isFetching}
        again={() => {
          place.current?.focus({ preventScroll: true })
          void query.refetch()
        }}
      />
    ) : (
      <WaitingSkeleton />
    )
  }
  if (tickets.length === 0) return <Instead>{words.none}</Instead>
  return (
    <>
      <ul className="-mx-2">
        {tickets.slice(0, MOST).map((ticket) => (
          <li key={ticket.id}>
            <TicketLine ticket={ticket} opens={connection.can('ticket.get')} />
          </li>
        ))}
      </ul>
      <RouteLink
        to={ticketListPath(filter)}
        className="-mx-2 inline-flex w-fit items-center rounded-control px-2 pt-2 text-sm font-medium text-accent-text underline-offset-2 hover:underline pointer-coarse:min-h-11"
      >
        {size === null ? words.allOfThem : words.all(size)}
      </RouteLink>
    </>
  )
}

function WaitingSkeleton() {
  return (
    <div aria-hidden className="grid animate-pulse gap-4 pt-1.5">
      {['w-4/5', 'w-3/5', 'w-3/4', 'w-1/2'].map((width) => (
        <Skeleton key={width} className={`h-3.5 ${width}`} />
      ))}
    </div>
  )
}
