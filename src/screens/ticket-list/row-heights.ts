import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useLayoutEffect, type RefObject } from 'react'
import type { Ticket } from '../../deskdirector/models'

type RowWindow = Virtualizer<HTMLElement, HTMLLIElement>

/** What rows of the list were measured when its reader left it, for as long as the page lives. */
let left: { readonly list: string; readonly heights: VirtualItem[] } | null = null

/** How high a row is as a rule: as high as the last one measured. */
let typical = 58

export const typicalHeight = () => typical

/** How high a row is, to the fraction of a pixel that a zoomed page has. */
export function heightOf(
  row: HTMLLIElement,
  entry: ResizeObserverEntry | undefined,
  { itemSizeCache, indexFromElement, options }: RowWindow,
): number {
  const known = itemSizeCache.get(options.getItemKey(indexFromElement(row)))
  if (entry === undefined && known !== undefined) return known
  typical = entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height
  return typical
}

/** What is known of the rows' heights before the first is drawn: as the reader left them, or as they stand there. */
export function rememberedHeights(list: string, tickets: readonly Ticket[]): VirtualItem[] {
  if (left?.list === list) return left.heights
  const rows = document.querySelectorAll('main [data-ticket-id]')
  return Array.from(rows).flatMap((row, index) => {
    const { height } = row.getBoundingClientRect()
    const ticket = tickets[index]
    if (ticket === undefined || String(ticket.id) !== row.getAttribute('data-ticket-id')) return []
    typical = height
    return { index, key: ticket.id, start: 0, end: 0, size: height, lane: 0 }
  })
}

/**
 * Keeps the heights for the way back, and takes them anew where the page's width has changed, or somebody chose other
 * rows: the first that could be seen stays where it is.
 *
 * @param covered how much of what scrolls is covered at its top, in px.
 */
export function useHeights(
  rows: RefObject<HTMLElement | null>,
  list: string,
  virtualizer: RowWindow,
  covered: number,
): void {
  useLayoutEffect(
    () => () => {
      left = { list, heights: virtualizer.takeSnapshot() }
    },
    [list, virtualizer],
  )

  const takeAnew = useEffectEvent(() => {
    const offset = virtualizer.scrollOffset ?? 0
    const first = virtualizer.getVirtualItems().find(({ start }) => start >= offset + covered)
    if (first === undefined) return
    const row = rows.current?.querySelector(`[data-index="${first.index}"]`)
    typical = row?.getBoundingClientRect().height ?? typical
    virtualizer.measure()
    const [start = 0] = virtualizer.getOffsetForIndex(first.index, 'start') ?? []
    virtualizer.scrollToOffset(offset + start - first.start)
  })

  useEffect(() => {
    const scroller = rows.current?.closest('main')
    if (!scroller || typeof ResizeObserver === 'undefined') return
    let width = scroller.clientWidth
    const resized = new ResizeObserver(() => {
      if (scroller.clientWidth !== width) takeAnew()
      width = scroller.clientWidth
    })
    resized.observe(scroller)
    const chosen = new MutationObserver(() => takeAnew())
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      resized.disconnect()
      chosen.disconnect()
    }
  }, [rows])
}
