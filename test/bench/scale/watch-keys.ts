/**
 * Runs in the page, and whole by itself: it is sent there as text. Watches what key presses do from now on, until
 * `benchKeys`, which it leaves in the window, is called for what came of them.
 *
 * A press lasts as long as the browser's Event Timing says, as for INP. What was found is told by the first rows, as a
 * list draws its further ones later: the last frame that had others than the one before counts.
 */
export function watchKeys(): void {
  // None is told that took less than 16 ms.
  let [press, keyAt, found] = [16, NaN, NaN]
  const timing = new PerformanceObserver((list) => {
    for (const { duration, name } of list.getEntries()) {
      if (/^(key|input|beforeinput)/.test(name)) press = Math.max(press, duration)
    }
  })
  timing.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)

  const firstRows = () => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-ticket-id]')].slice(0, 10)
    return rows.map(({ dataset }) => dataset['ticketId']).join()
  }
  const end = () => {
    found = performance.now() - keyAt
  }
  let [rows, isAsked] = [firstRows(), false]
  const look = () => {
    isAsked = false
    if (firstRows() === rows) return
    rows = firstRows()
    // The first task after the frame: ahead of those that wait already.
    void scheduler.postTask(end, { priority: 'user-blocking' })
  }
  const changes = new MutationObserver(() => {
    if (!isAsked) requestAnimationFrame(look)
    isAsked = true
  })
  changes.observe(document.body, { childList: true, subtree: true })

  const onKey = ({ timeStamp }: KeyboardEvent) => {
    keyAt = timeStamp
    found = NaN
  }
  addEventListener('keydown', onKey, { capture: true })
  const stop = () => {
    timing.disconnect()
    changes.disconnect()
    removeEventListener('keydown', onKey, { capture: true })
    return { press, found }
  }
  Object.assign(window, { benchKeys: stop })
}
