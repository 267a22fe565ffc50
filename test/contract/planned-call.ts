import type { Caller } from '../local-deskdirector/people'

/** One call to make: as whom, what, and with what. */
export interface PlannedCall {
  readonly caller: Caller
  /** GET if left out. */
  readonly method?: string
  readonly path: string
  /** A value is sent as JSON, a form as it is. */
  readonly body?: unknown
  /** The type of a JSON body, where it isn't `application/json`. */
  readonly type?: string
}

/** Calls by what they test: `get /api/path/{}`, method and path in lower case, its parameters unnamed. */
export type Plan = ReadonlyMap<string, readonly PlannedCall[]>
