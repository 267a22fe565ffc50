/** What stays of a page when the next one comes, so that the eye finds its place: a row or so. */
const OVERLAP = 64

/** How much of what scrolls is covered at its top, by controls that stay there. */
export function coveredIn(scroller: Element): number {
  return Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0
}

/** The first link that stands in view, or the first of all where none does. */
export function firstInView(links: readonly HTMLElement[]): HTMLElement | undefined {
  const scroller = links[0]?.closest('main')
  if (!scroller) return links[0]
  const top = scroller.getBoundingClientRect().top + coveredIn(scroller)
  return links.find((link) => link.getBoundingClientRect().top >= top) ?? links[0]
}

/**
 * Scrolls as a key says, and takes the focus along from one row's link to the one that then stands in its place, or
 * to the first or last row. False for a key that says nothing of the kind.
 */
export function scrollByKey(scroller: HTMLElement, from: Element, key: string): boolean {
  const page = scroller.clientHeight - coveredIn(scroller) - OVERLAP
  const tops: Record<string, number> = {
    Home: 0,
    End: scroller.scrollHeight,
    PageUp: scroller.scrollTop - page,
    PageDown: scroller.scrollTop + page,
  }
  const top = tops[key]
  if (top === undefined) return false
  const [before, place] = [scroller.scrollTop, from.getBoundingClientRect().top]
  scroller.scrollTo({ top, behavior: 'instant' })
  const isAtEdge = key === 'Home' || key === 'End' || scroller.scrollTop === before
  // A long list draws its rows when it hears that it was scrolled, which is before the next frame.
  requestAnimationFrame(() => {
    const links = [...scroller.querySelectorAll<HTMLElement>('[data-ticket-id] a')]
    const isUp = key === 'Home' || key === 'PageUp'
    const next = isAtEdge ? links.at(isUp ? 0 : -1) : nearest(links, place)
    next?.focus({ preventScroll: !isAtEdge })
  })
  return true
}

function nearest(links: readonly HTMLElement[], place: number): HTMLElement | undefined {
  const far = (link: HTMLElement) => Math.abs(link.getBoundingClientRect().top - place)
  return links.reduce<HTMLElement | undefined>(
    (best, link) => (best === undefined || far(link) < far(best) ? link : best),
    undefined,
  )
}
