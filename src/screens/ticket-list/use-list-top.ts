import { useLayoutEffect, useState, type RefObject } from 'react'
import { coveredIn } from './scroll-by-key'

interface ListTop {
  /** How far below the top of what scrolls the list begins. */
  readonly top: number
  /** How much of what scrolls is covered at its top, by controls that stay there. */
  readonly covered: number
}

/** As it was last, for when a list is drawn again. */
let last: ListTop = { top: 0, covered: 0 }

function look(list: HTMLElement, scroller: HTMLElement): ListTop {
  const above = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  return { top: Math.round(above + scroller.scrollTop), covered: coveredIn(scroller) }
}

/**
 * Where a list begins. Where that changes while its reader is further down, as when a notice comes over the list, the
 * rows stay where they are on the screen: the browser's own anchoring, which would see to it, is off, since it and the
 * row window would both make up for a row's height.
 */
export function useListTop(rows: RefObject<HTMLElement | null>): ListTop {
  const [at, setAt] = useState(last)

  useLayoutEffect(() => {
    const list = rows.current
    const scroller = list?.closest('main')
    if (!list || !scroller) return
    const take = (next: ListTop) => setAt((last = next))
    take(look(list, scroller))
    scroller.style.overflowAnchor = 'none'
    // jsdom has none, and lays nothing out either.
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      const next = look(list, scroller)
      const moved = next.top - last.top
      if (moved === 0 && next.covered === last.covered) return
      if (scroller.scrollTop > next.top) scroller.scrollTop += moved
      take(next)
    })
    for (const content of scroller.children) observer.observe(content)
    return () => {
      observer.disconnect()
      scroller.style.overflowAnchor = ''
    }
  }, [rows])

  return at
}
