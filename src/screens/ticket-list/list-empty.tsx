import { Inbox, SearchX } from 'lucide-react'
import { useNavigate } from 'react-router-dom'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useOffer } from '../../queries/use-offer'
import type { TicketList } from '../../queries/use-ticket-list'
import { NEW_TICKET } from '../../queries/writing/new-ticket-places'
import { EmptyState } from '../../ui/empty-state'
import { newTicketPath } from '../new-ticket/new-ticket-path'
import { MoreRows } from './more-rows'
import { isNarrowed, withoutFilters } from './narrowed'
import { RowSkeletons } from './row-skeletons'
import type { Choose } from './use-list-filter'
import { isSifting } from './use-sift-on'

export interface ListEmptyProps {
  readonly data: TicketList
  readonly choose: Choose
}

/** No row to show: because of the filters, because of open or closed, or because there never was a ticket. */
export function ListEmpty({ data, choose }: ListEmptyProps) {
  const { query, filter } = data
  const words = useListAroundWords()
  const navigate = useNavigate()
  const { isOffered } = useOffer('ticket.create')
  const way = { action: words.newTicket, onAction: () => void navigate(newTicketPath(NEW_TICKET)) }
  // Nothing among the first of them says nothing yet.
  if (isSifting(data)) return <RowSkeletons />
  if (isNarrowed(filter)) {
    return (
      <>
        <EmptyState
          icon={<SearchX size={20} strokeWidth={1.75} />}
          title={words.noMatch.title}
          advice={filter.search === '' ? words.noMatch.unsearched : words.noMatch.advice}
          action={words.clearFilters}
          onAction={() => choose(withoutFilters)}
        />
        {query.hasNextPage && (
          <MoreRows
            drawn={0}
            isBusy={query.isFetchingNextPage}
            onlyByHand
            onMore={() => void query.fetchNextPage({ cancelRefetch: false })}
          />
        )}
      </>
    )
  }
  const icon = <Inbox size={20} strokeWidth={1.75} />
  if (filter.state === 'any') {
    return <EmptyState {...{ icon, ...words.empty }} {...(isOffered && way)} />
  }
  const said = filter.state === 'open' ? words.noneOpen : words.noneClosed
  return <EmptyState icon={icon} {...said} onAction={() => choose({ state: 'any' })} />
}
