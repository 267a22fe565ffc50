/** One request to the instance, before it has an origin or a token. */
export interface HttpCall {
  readonly method: string
  /** Begins with `/`; holds the query. */
  readonly path: string
  /** A form brings its own content type. */
  readonly body?: string | FormData | null
  readonly contentType?: string
  /** What a good answer is wanted as: the value of its JSON if left out, that JSON's own text, or bytes. */
  readonly reads?: 'text' | 'bytes'
  /**
   * Is told, in bytes, how much of the body has left the browser. All of it having left says nothing about whether
   * it arrived: only the answer does.
   */
  readonly onProgress?: (sent: number, total: number) => void
}

/** An answer, read whole. */
export interface Answer<Content = string> {
  readonly response: Pick<Response, 'ok' | 'status' | 'headers'>
  readonly content: Content
}

/** What `fetch` is told about a call. No body is a stream, so that an XMLHttpRequest can send it as well. */
export interface CallInit extends RequestInit {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body: string | FormData | null
}

/**
 * What `fetch` is given for a call. Used by the boot script and by `request.ts`, so that an early request and a
 * later one are the same request.
 *
 * `Accept: application/json` because DeskDirector answers a missing resource with an HTML page otherwise
 * (DeskDirector/docs, Toki_Iti/releases/server, v21.25). No cookies and no referrer leave with it.
 */
export function toFetch(
  origin: string,
  { method, path, body = null, contentType }: HttpCall,
  token: string,
  signal: AbortSignal,
): [url: string, init: CallInit] {
  return [
    origin + path,
    {
      method,
      headers: {
        Authorization: `DdAccessToken ${token}`,
        Accept: 'application/json',
        ...(contentType && { 'Content-Type': contentType }),
      },
      body,
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    },
  ]
}

/**
 * Sends a call and gives its answer: parsed JSON, or what the call `reads`. Rejects with a `RequestFailure`, or an
 * `AbortError` when `signal` fires.
 */
export type Send = (call: HttpCall, signal?: AbortSignal) => Promise<unknown>

/** An answer with its words: until those are read, the signal that ends a slow call takes away what has come, too. */
export async function readWhole(response: Response): Promise<Answer> {
  return { response, content: await response.text() }
}
