import { useSyncExternalStore } from 'react'

/** Fine enough for minutes. */
const TICK = 20_000

const listeners = new Set<() => void>()
let now = Date.now()
let timer: ReturnType<typeof setInterval> | undefined

function tick() {
  now = Date.now()
  for (const listener of listeners) listener()
}

function onVisible() {
  if (document.visibilityState === 'visible') tick()
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    now = Date.now()
    timer = setInterval(tick, TICK)
    // A timer stands still while the device sleeps or the page is kept aside.
    document.addEventListener('visibilitychange', onVisible)
    window.addEventListener('pageshow', tick)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onVisible)
    window.removeEventListener('pageshow', tick)
  }
}

/** How far back a minute counts, and how often what lies further back is told anew, in ms. */
const RECENT = 7_200_000
const SELDOM = 900_000

/**
 * The time, to the half minute: one clock for all that say how long ago something was. What was more than two hours
 * from `instant` (ms since 1970) hears of it each quarter of an hour: a thousand old notes don't change by the minute.
 */
export function useNow(instant = now): number {
  return useSyncExternalStore(subscribe, () =>
    Math.abs(now - instant) < RECENT ? now : now - (now % SELDOM),
  )
}
