import type { ReactNode, RefObject } from 'react'
import type { TicketList } from '../../queries/use-ticket-list'
import { MoreRows } from './more-rows'
import { PLAIN_ROWS, ROWS_AT_ONCE } from './row-counts'
import { useListPlace } from './use-list-place'
import { useAllDrawn } from './use-all-drawn'
import { useLongRows } from './use-long-rows'

export interface RestOfRowsProps {
  readonly data: TicketList
  /** The list's address. */
  readonly list: string
  /** What was searched for in the list that the rows are of: the former, while the next answer is on its way. */
  readonly search: string
  /** Whether a row leads to its ticket. */
  readonly opens: boolean
  readonly rows: RefObject<HTMLElement | null>
  /** How many rows a short list draws. */
  readonly drawn: number
  /** Draws so many rows more of a short list. */
  readonly drawMore: (more: number) => void
  /** What is drawn of a long list. */
  readonly part: ReactNode
  /** Draws these rows of a long list. */
  readonly setPart: (part: ReactNode) => void
}

/** What comes after the rows that are drawn: more of them, or what draws those of a long list. */
export function RestOfRows({ drawn, drawMore, part, ...long }: RestOfRowsProps) {
  const { data, list, rows } = long
  const { tickets, query } = data
  const isLong = tickets.length > PLAIN_ROWS
  useListPlace(rows, list, part)
  const hasUndrawn = drawn < tickets.length
  const late = useLongRows(isLong, query.hasNextPage)
  useAllDrawn(hasUndrawn && !isLong && !query.hasNextPage, drawn, drawMore)
  if (late !== null) return <late.LongRows {...long} />
  if (!hasUndrawn && !query.hasNextPage) return null
  return (
    <MoreRows
      drawn={Math.min(drawn, tickets.length)}
      isBusy={(!hasUndrawn && query.isFetchingNextPage) || (isLong && drawn === PLAIN_ROWS)}
      onlyByHand={query.isFetchNextPageError}
      onMore={() => {
        if (hasUndrawn) drawMore(ROWS_AT_ONCE)
        // One that is on its way already isn't asked for again.
        else void query.fetchNextPage({ cancelRefetch: false })
      }}
    />
  )
}
