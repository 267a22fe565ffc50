import { useRef } from 'react'
import { useExportWords } from '../../messages/use-export-words'
import type { TicketList } from '../../queries/use-ticket-list'
import { PassingButton } from '../../ui/passing-button'
import { listSize } from '../ticket-list/list-size'
import { AT_ONCE, useLoadRest } from './use-load-rest'

interface CoveredPartProps {
  readonly data: TicketList
  /** How much of the list an export holds. */
  readonly heading: string
}

/** How much of the list an export holds, and the way to all of it. */
export function CoveredPart({ data, heading }: CoveredPartProps) {
  const words = useExportWords()
  const { tickets, query } = data
  const { isLoading, hasFailed, load, stop } = useLoadRest(query)
  const size = listSize(data)
  // What there is to load goes, and its button: whoever pressed it goes on at what it says.
  const said = useRef<HTMLParagraphElement>(null)
  const isRest = size !== null && size - tickets.length <= AT_ONCE
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
      <p
        ref={said}
        role="status"
        tabIndex={-1}
        className="min-w-0 flex-1 basis-56 tabular-nums outline-none"
      >
        {heading} {hasFailed && words.loadFailed}
      </p>
      {query.hasNextPage && (
        <PassingButton onPress={isLoading ? stop : load} onGone={() => said.current?.focus()}>
          {isLoading ? words.stop : isRest ? words.loadRest : words.loadMore(AT_ONCE)}
        </PassingButton>
      )}
    </div>
  )
}
