import { memo, useLayoutEffect, useState, type ReactNode, type RefObject } from 'react'
import type { TicketList } from '../../queries/use-ticket-list'
import { createListPart } from './list-part'
import { listSize } from './list-size'
import { LongListFoot } from './long-list-foot'
import { MoreRows } from './more-rows'
import { useRowWindow } from './use-row-window'

interface LongRowsProps {
  readonly data: TicketList
  readonly list: string
  readonly search: string
  readonly opens: boolean
  readonly rows: RefObject<HTMLElement | null>
  readonly setPart: (part: ReactNode) => void
}

/**
 * Draws a long list: the rows in view and near, by `setPart`, so that those that stood there when the list became
 * long stay what they are; and by itself what comes after them. Memoised: what it draws is drawn by its parent.
 */
export const LongRows = memo(function LongRows({
  data,
  list,
  search,
  opens,
  rows,
  setPart,
}: LongRowsProps) {
  const { tickets, query } = data
  const size = listSize(data)
  const { from, to, ...shown } = useRowWindow({ rows, tickets, list })
  const [listPart] = useState(createListPart)
  const part = listPart({ ...shown, tickets, search, opens, size: size ?? -1 })

  useLayoutEffect(() => {
    if (shown.items.length > 0) setPart(part)
  })
  useLayoutEffect(() => () => setPart(null), [setPart])

  return (
    <>
      {query.hasNextPage && (
        <MoreRows
          drawn={tickets.length}
          isBusy={query.isFetchingNextPage}
          onlyByHand={query.isFetchNextPageError}
          onMore={() => void query.fetchNextPage({ cancelRefetch: false })}
        />
      )}
      <LongListFoot {...{ rows, from, to, size }} loaded={tickets.length} />
    </>
  )
})
