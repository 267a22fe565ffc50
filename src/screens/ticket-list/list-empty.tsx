import { Inbox, SearchX } from 'lucide-react'
import type { TicketFilter } from '../../deskdirector/ticket-filter'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { EmptyState } from '../../ui/empty-state'
import { isNarrowed, withoutFilters } from './narrowed'
import type { Choose } from './use-list-filter'

export interface ListEmptyProps {
  readonly filter: TicketFilter
  readonly choose: Choose
}

/** No row to show: because of the filters, because of open or closed, or because there never was a ticket. */
export function ListEmpty({ filter, choose }: ListEmptyProps) {
  const words = useListAroundWords()
  if (isNarrowed(filter)) {
    return (
      <EmptyState
        icon={<SearchX size={20} strokeWidth={1.75} />}
        title={words.noMatch.title}
        advice={words.noMatch.advice}
        action={words.clearFilters}
        onAction={() => choose(withoutFilters)}
      />
    )
  }
  const icon = <Inbox size={20} strokeWidth={1.75} />
  if (filter.state === 'any') {
    return <EmptyState icon={icon} title={words.empty.title} advice={words.empty.advice} />
  }
  const said = filter.state === 'open' ? words.noneOpen : words.noneClosed
  return <EmptyState icon={icon} {...said} onAction={() => choose({ state: 'any' })} />
}
