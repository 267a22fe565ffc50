import * as v from 'valibot'

const seconds = v.pipe(v.number(), v.minValue(0))
const row = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)))

/** Everything that can be made to go wrong with an API call. */
export const faultSchema = v.variant('kind', [
  /** Waits first. May come on top of another fault. */
  v.object({ kind: v.literal('latency'), ms: seconds }),
  /** Answers with a status instead of running the handler. Without a body, the one that status has here. */
  v.object({
    kind: v.literal('status'),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    body: v.optional(v.unknown()),
  }),
  /** 429 with `Retry-After`. */
  v.object({ kind: v.literal('busy'), retryAfter: seconds }),
  /** 200 with a sign-in page, as a proxy answers that ends sessions. */
  v.object({ kind: v.literal('html') }),
  /** A whole HTTP answer whose JSON stops half way. */
  v.object({ kind: v.literal('truncated') }),
  /**
   * The connection is lost before the handler runs: nothing was done. Chromium asks again by itself where the
   * connection was a reused one, so a rule with `times: 1` may go unnoticed there.
   */
  v.object({ kind: v.literal('dropped') }),
  /** The handler runs and half of its answer goes out before the connection is lost: what was asked is done. */
  v.object({ kind: v.literal('cut') }),
  /** A field has another value, of any type: in one row of a list or in all, or in the ticket. Without a field, the row itself. */
  v.object({
    kind: v.literal('replaced'),
    field: v.optional(v.string()),
    value: v.unknown(),
    row,
  }),
  /** A field is not there. */
  v.object({ kind: v.literal('missing'), field: v.string(), row }),
])

export type Fault = v.InferOutput<typeof faultSchema>

/** Faults that spoil a good answer. */
export type SpoilingFault = Extract<Fault, { kind: 'truncated' | 'replaced' | 'missing' }>

/** Which calls; everything left out matches. */
export interface FaultMatch {
  readonly method?: string | undefined
  /** Text is the whole path without its query; an expression is tried on path and query. */
  readonly path?: string | RegExp | undefined
}

export interface FaultRule {
  readonly match?: FaultMatch | undefined
  /** How many calls it spoils before it is used up; all of them if left out. */
  readonly times?: number | undefined
  readonly fault: Fault
}

/** Spoils a share of all calls, the same ones for the same seed. */
export interface RandomFaults {
  /** 0 to 1. */
  readonly rate: number
  readonly seed: number
  readonly faults: readonly Fault[]
}
