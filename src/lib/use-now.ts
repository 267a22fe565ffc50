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

/** The time, to the half minute: one clock for all that say how long ago something was. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now)
}
