/** How long a screen may take to come, in ms: longer than an answer is waited for. */
const PATIENCE = 60_000

/** Gives the focus to the heading of the screen that comes next, unless it finds a place before. */
export function focusNextHeading(): void {
  const look = () => {
    if (document.activeElement !== document.body) return stop()
    const heading = document.querySelector<HTMLElement>('main h1[tabindex]')
    heading?.focus({ preventScroll: true })
    if (heading) stop()
  }
  const observer = new MutationObserver(look)
  const tooLate = setTimeout(stop, PATIENCE)
  function stop(): void {
    observer.disconnect()
    clearTimeout(tooLate)
  }
  observer.observe(document.body, { childList: true, subtree: true })
}
