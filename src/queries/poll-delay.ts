import { failureOf, type Failure } from '../http/errors'

/** However busy an instance is, it is asked again after ten minutes. */
const LONGEST = 600_000

/** A browser's timer can't count further, in milliseconds: it would go off at once. */
const FURTHEST = 2 ** 31 - 1

interface LastLooks {
  /** When an answer last came, and when a failure last did. */
  readonly answeredAt: number
  readonly failedAt: number
  /** The failure, if the last look was one. */
  readonly failure: Failure | null
}

/**
 * How long to wait before the next look, in milliseconds; false: don't look again.
 *
 * A busy instance is left alone for as long as it asks, or else twice as long each time: as long again as has passed
 * without an answer. Every wait is up to a fifth shorter or longer, so that pages opened together don't ask together.
 * What it is comes from the last answer's own time, so that asking twice gives one wait.
 */
export function pollDelay(seconds: number, last: LastLooks): number | false {
  const { answeredAt, failedAt, failure } = last
  if (seconds <= 0 || failure?.kind === 'session') return false
  const jitter = 0.8 + 0.4 * ((Math.max(answeredAt, failedAt) % 997) / 997)
  const usual = seconds * 1_000 * jitter
  if (failure?.kind !== 'busy') return usual
  if (failure.retryAfter !== null) return Math.max(usual, failure.retryAfter * 1_000)
  return Math.min(LONGEST, usual + Math.max(usual, failedAt - answeredAt))
}

interface LookState {
  readonly status: string
  readonly error: unknown
  readonly dataUpdatedAt: number
  readonly errorUpdatedAt: number
}

/** `pollDelay` of a query, as its `refetchInterval` wants it. */
export function nextLook(seconds: number, state: LookState): number | false {
  const delay = pollDelay(seconds, {
    answeredAt: state.dataUpdatedAt,
    failedAt: state.errorUpdatedAt,
    failure: state.status === 'error' ? failureOf(state.error) : null,
  })
  return delay === false ? false : Math.min(delay, FURTHEST)
}
