import type { RefObject } from 'react'
import type { TicketFilter } from '../../deskdirector/ticket-filter'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useWords } from '../../messages/use-words'
import type { TicketList } from '../../queries/use-ticket-list'
import { LiveRegion } from '../../ui/live-region'
import { countLine } from './count-line'
import { ListFilters } from './list-filters'
import { ListHeading } from './list-heading'
import { LateMarks } from './late-parts'
import type { Choose } from './use-list-filter'
import { useListKeys } from './use-list-keys'
import { useRowAims } from './use-row-aims'
import { useRowClicks } from './use-row-clicks'
import { isSifting, useSiftOn } from './use-sift-on'

export interface ListControlsProps {
  readonly filter: TicketFilter
  readonly choose: Choose
  readonly data: TicketList
  /** The list's screen, in which keys and clicks move about. */
  readonly screen: RefObject<HTMLElement | null>
}

/** What stands under the search and over the rows: filters, order and count. */
export function ListControls({ filter, choose, data, screen }: ListControlsProps) {
  const { loading, notLoaded } = useWords().list
  const words = useListAroundWords()
  useListKeys(screen)
  useRowClicks(screen)
  useRowAims(screen, data.tickets)
  useSiftOn(data)

  const { query, tickets, loaded, hasAnswer, isUnreadable } = data
  const counts = {
    ...data,
    state: filter.state,
    matching: tickets.length,
    loaded: loaded.length,
    hasMore: query.hasNextPage,
  }
  const missing = query.isError ? notLoaded : loading
  const line = isUnreadable ? words.noneReadable : countLine(counts, words)
  const title = hasAnswer ? line : missing
  return (
    <>
      <div className="mt-1.5 flex flex-wrap items-center justify-between gap-x-4 xl:flex-nowrap xl:items-start xl:py-0.5">
        <ListFilters
          {...{ filter, loaded, choose }}
          isPending={query.isPending}
          canClear={tickets.length > 0 || isUnreadable}
        />
        <ListHeading {...{ title, choose, data }} sort={filter.sort} />
      </div>
      <LateMarks screen={screen} search={filter.search} />
      <LiveRegion>{isSifting(data) ? loading : title}</LiveRegion>
    </>
  )
}
