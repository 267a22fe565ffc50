import { useRef } from 'react'
import { useDesk } from '../../queries/desk'
import { useTicketList } from '../../queries/use-ticket-list'
import { ticketListPath } from '../paths'
import { LateControls, LateEmpty, LateProblems, LateTools, LateUnbound } from './late-parts'
import { ListCard, ListFrame } from './list-frame'
import { ListSearch } from './list-search'
import { RowSkeletons } from './row-skeletons'
import { TicketRows } from './ticket-rows'
import { useListFilter } from './use-list-filter'

/** A person's tickets, where the instance's profile says how to list them. */
export function TicketList() {
  return useDesk().connection.can('tickets.find') ? <FoundTickets /> : <LateUnbound />
}

/** Tickets found, filtered, in order, and told when they change. */
function FoundTickets() {
  const screen = useRef<HTMLElement>(null)
  const { filter, choose, refine } = useListFilter()
  const data = useTicketList(filter)
  const { query, tickets, hasAnswer, isUnreadable } = data
  const isMissing = isUnreadable ? !query.hasNextPage : query.isError && !hasAnswer
  return (
    <ListFrame
      ref={screen}
      search={<ListSearch filter={filter} onSearch={(search) => refine({ search })} />}
      tools={<LateTools {...{ filter, choose, data }} />}
      controls={<LateControls {...{ filter, choose, data, screen }} />}
    >
      <LateProblems {...{ filter, data }} />
      {!isMissing && (
        <ListCard>
          {!hasAnswer ? (
            <RowSkeletons />
          ) : tickets.length === 0 && !isUnreadable ? (
            <LateEmpty {...{ data, choose }} />
          ) : (
            <TicketRows data={data} list={ticketListPath(filter)} />
          )}
        </ListCard>
      )}
    </ListFrame>
  )
}
