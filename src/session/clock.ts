/** What is known of when a session ends. Times in milliseconds since 1970, spans in milliseconds. */
export interface SessionTimes {
  /** The token's own end, by the instance's clock. */
  readonly expiresAt: number | null
  /** By this device's clock. */
  readonly launchedAt: number
  readonly minutes: number
  /** A server's clock less this device's; null until an answer's `Date` was read. */
  readonly offset: number | null
}

/** Time left, and whether the clock it was counted by is known to be right. */
export interface TimeLeft {
  readonly left: number
  readonly isCertain: boolean
}

/**
 * How long the session still has.
 *
 * Devices' clocks are off, some by hours: as long as no server's time is known, whichever bound comes first counts
 * (the token's end, or `minutes` after `launchedAt`), and the answer is not certain. Computed afresh each time, so that sleep and a
 * page restored from the browser's cache can't make it late.
 */
export function timeLeft(times: SessionTimes, now: number): TimeLeft {
  const { expiresAt, launchedAt, minutes, offset } = times
  const bySpan = launchedAt + minutes * 60_000
  if (offset === null)
    return { left: Math.min(expiresAt ?? bySpan, bySpan) - now, isCertain: false }
  const end = expiresAt === null ? bySpan : expiresAt - offset
  return { left: end - now, isCertain: true }
}

/** The smallest of `warnAt` (minutes) that `left` (ms) has come under, or null above all of them. */
export function warningAt(warnAt: readonly number[], left: number): number | null {
  const reached = warnAt.filter((minutes) => left <= minutes * 60_000)
  return reached.length === 0 ? null : Math.min(...reached)
}
