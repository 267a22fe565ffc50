import { Inbox } from 'lucide-react'
import { useNavigate } from 'react-router-dom'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useOffer } from '../../queries/use-offer'
import type { TicketList } from '../../queries/use-ticket-list'
import { NEW_TICKET } from '../../queries/writing/new-ticket-places'
import { EmptyState } from '../../ui/empty-state'
import { newTicketPath } from '../new-ticket/new-ticket-path'
import { MoreRows } from './more-rows'
import { isNarrowed } from './narrowed'
import { NoMatch } from './no-match'
import { RowSkeletons } from './row-skeletons'
import { toHeading } from './to-heading'
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
        <NoMatch {...{ filter, choose }} />
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
  // Those that a search found, until the answer without its words is there.
  if (query.isPlaceholderData) return <RowSkeletons />
  const icon = <Inbox size={20} strokeWidth={1.75} />
  if (filter.state === 'any') {
    return <EmptyState {...{ icon, ...words.empty }} {...(isOffered && way)} />
  }
  const said = filter.state === 'open' ? words.noneOpen : words.noneClosed
  function showAll() {
    toHeading()
    choose({ state: 'any' })
  }
  return <EmptyState icon={icon} {...said} onAction={showAll} />
}
