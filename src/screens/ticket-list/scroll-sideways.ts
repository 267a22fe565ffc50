/** How far a line of a wheel goes that counts in lines, as Firefox's does, in px. */
const LINE = 18

/**
 * Lets a mouse's wheel, which knows up and down only, reach what a line holds beyond its end; there, it goes on to what
 * is around the line. A ref: a listener of React's own can't keep the page from scrolling along.
 */
export function scrollSideways(line: HTMLElement | null): (() => void) | undefined {
  if (line === null) return undefined
  function onWheel(event: WheelEvent) {
    const { deltaX, deltaY, deltaMode, shiftKey, ctrlKey } = event
    if (line === null || deltaX !== 0 || shiftKey || ctrlKey) return
    const before = line.scrollLeft
    const by = deltaY * (deltaMode === 0 ? 1 : LINE)
    line.scrollLeft += getComputedStyle(line).direction === 'rtl' ? -by : by
    if (line.scrollLeft !== before) event.preventDefault()
  }
  line.addEventListener('wheel', onWheel, { passive: false })
  return () => line.removeEventListener('wheel', onWheel)
}
