import { SearchX } from 'lucide-react'
import type { TicketFilter } from '../../deskdirector/ticket-filter'
import type { listAround } from '../../messages/en/list-around'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { EmptyState } from '../../ui/empty-state'
import { isFiltered, withoutFilters } from './narrowed'
import { toHeading } from './to-heading'
import type { Choose } from './use-list-filter'

interface NoMatchProps {
  readonly filter: TicketFilter
  readonly choose: Choose
}

/** Nothing matches what was searched or filtered: why, where that can be told, and the way that leads furthest. */
export function NoMatch({ filter, choose }: NoMatchProps) {
  const words = useListAroundWords()
  const { advice, action, change } = wayOut(filter, words)
  return (
    <EmptyState
      icon={<SearchX size={20} strokeWidth={1.75} />}
      title={words.noMatch.title}
      advice={datesAstray(filter, words) ?? advice}
      action={action}
      onAction={() => {
        toHeading()
        choose(change)
      }}
    />
  )
}

/** Words stay for as long as there is somewhere else to search for them. */
function wayOut(filter: TicketFilter, words: typeof listAround) {
  const { search, state } = filter
  const { noMatch, clearFilters, noneOpen } = words
  const hasFilters = isFiltered(filter)
  if (search !== '' && state !== 'any') {
    const change = { ...withoutFilters, state: 'any' } as const
    return { advice: noMatch.elsewhere, action: noMatch.searchAll[state], change }
  }
  if (hasFilters) {
    const advice = search === '' ? noMatch.unsearched : noMatch.filtered
    return { advice, action: clearFilters, change: withoutFilters }
  }
  return { advice: noMatch.advice, action: noneOpen.action, change: { search: '' } }
}

/** Two dates between which no day lies: nothing else explains so surely that nothing is found. */
function datesAstray(filter: TicketFilter, words: typeof listAround): string | null {
  const { from, to, closedFrom, closedTo } = filter
  // Written as they are, dates sort by the calendar.
  const isAstray = (first: string | null, last: string | null) =>
    first !== null && last !== null && first > last
  if (isAstray(from, to)) return words.noMatch.dates(words.from, words.to)
  if (isAstray(closedFrom, closedTo)) return words.noMatch.dates(words.closedFrom, words.closedTo)
  return null
}
