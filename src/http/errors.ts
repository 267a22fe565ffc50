/** What an answer was agreed to be and wasn't. */
export interface ContractBreach {
  /** The operation's name, such as `ticket.get`. */
  readonly operation: string
  /** Where in the answer, in the page's own names, such as `createdOn`; empty for the answer as a whole. */
  readonly field: string
  readonly expected: string
  readonly found: string
}

/**
 * Everything that can go wrong between the page and an instance: a closed set, so that a `switch` over it is checked.
 * None holds anything of what was sent, least of all the token. A request given up on purpose counts as no failure.
 */
export type Failure =
  /** 401: the token ended, or the session is over and nothing was sent. */
  | { readonly kind: 'session' }
  /** 403, or a 401 of this operation alone while the token is still good. */
  | { readonly kind: 'forbidden'; readonly status: 401 | 403; readonly words: string | null }
  | { readonly kind: 'missing'; readonly words?: string }
  /** 409, 412, or a rival's change the page found itself. */
  | { readonly kind: 'conflict'; readonly words: string | null }
  /** Any other 4xx, in the server's words. */
  | { readonly kind: 'rejected'; readonly status: number; readonly words: string | null }
  /** 429 or 503; `retryAfter` in seconds where the browser may read it. */
  | {
      readonly kind: 'busy'
      readonly status: number
      readonly retryAfter: number | null
      readonly words?: string
    }
  | { readonly kind: 'server'; readonly status: number; readonly words: string | null }
  /** No answer: offline, blocked by CORS or timed out. A browser makes the first two look alike. */
  | { readonly kind: 'unreachable'; readonly timedOut: boolean }
  /** An answer of the wrong shape, such as an HTML page where JSON was due. */
  | { readonly kind: 'contract'; readonly breach: ContractBreach }

const NAME = 'RequestFailure'

/** A failed request, as it is thrown to whoever asked. */
export class RequestFailure extends Error {
  override readonly name = NAME
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** Tells a failed request by its name: `instanceof` fails across realms, which tests and frames have. */
export function failureOf(error: unknown): Failure | null {
  return error instanceof Error && error.name === NAME ? (error as RequestFailure).failure : null
}
