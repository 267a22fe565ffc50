import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useMemo, useState, type RefObject } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { placeIn } from './list-place'
import { heightOf, rememberedHeights, typicalHeight, useHeights } from './row-heights'
import { useFocusedTicket } from './use-focused-ticket'
import { useListTop } from './use-list-top'

/** Rows that are drawn beyond those in view, either way: what a fast wheel passes before the next frame. */
const BEYOND = 10

/** Rows that come and go together: drawing the list again costs more than a row does. */
export const STEP = 3

interface RowWindowProps {
  readonly rows: RefObject<HTMLElement | null>
  readonly tickets: readonly Ticket[]
  readonly list: string
}

/** Which rows of a long list are drawn, and where: those in view and near, and the one that has the focus. */
export function useRowWindow({ rows, tickets, list }: RowWindowProps) {
  const scroller = () => rows.current?.closest('main') ?? null
  const { top, covered } = useListTop(rows)
  const focused = useFocusedTicket(rows)
  const [heights] = useState(() => rememberedHeights(list, tickets))
  const at = useMemo(
    () => (focused === null ? -1 : tickets.findIndex(({ id }) => String(id) === focused)),
    [tickets, focused],
  )

  // eslint-disable-next-line react-hooks/incompatible-library -- what it says of the rows is read anew in every render
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: tickets.length,
    getScrollElement: scroller,
    getItemKey: useCallback((index: number) => tickets[index]?.id ?? index, [tickets]),
    rangeExtractor: useCallback((range: Range) => indexesOf(range, at), [at]),
    estimateSize: typicalHeight,
    measureElement: heightOf,
    initialMeasurementsCache: heights,
    initialOffset: () => scroller()?.scrollTop ?? placeIn(list)?.scrolled ?? 0,
    initialRect: { width: innerWidth, height: innerHeight },
    scrollMargin: top,
    overscan: BEYOND,
  })
  useHeights(rows, list, virtualizer, covered)

  const items = virtualizer.getVirtualItems()
  const offset = virtualizer.scrollOffset ?? 0
  const height = virtualizer.scrollRect?.height ?? 0
  const seen = items.filter(({ start, end }) => start < offset + height && end > offset + covered)
  return {
    items,
    top,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    /** The rows in view, from 0. */
    from: seen[0]?.index ?? 0,
    to: seen.at(-1)?.index ?? 0,
  }
}

/** The rows of a range with those around it; and the one with the focus, with those that Tab goes to from there. */
export function indexesOf(range: Range, at: number): number[] {
  const past = range.startIndex % STEP
  const near = defaultRangeExtractor({
    ...range,
    startIndex: range.startIndex - past,
    endIndex: range.endIndex + STEP - 1 - past,
  })
  if (at === -1) return near
  const around = [at - 1, at, at + 1].filter((index) => index >= 0 && index < range.count)
  return [...new Set([...near, ...around])].sort((a, b) => a - b)
}
