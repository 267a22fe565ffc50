import type { Settings } from './settings'

/** The instance's two times. They differ only when its data is pinned to an instant. */
export interface Clock {
  /** The server's own time in ms, the clock skew of the settings included: tokens and `Date` headers go by it. */
  server(): number
  /** The time in the world of the tickets: starts at the instant the data was made for and goes on from there. */
  tickets(): number
}

/**
 * A clock over the machine's. Pinned data gives the same pictures on any day, while tokens must be good for
 * the browser that holds them: hence the two times.
 */
export function createClock(
  settings: { readonly current: Settings },
  dataNow: number,
  machine: () => number,
): Clock {
  const startedAt = machine()
  return {
    server: () => machine() + settings.current.clockSkewSeconds * 1000,
    tickets: () => dataNow + (machine() - startedAt),
  }
}
