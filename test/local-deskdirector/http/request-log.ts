import type { MiddlewareHandler } from 'hono'
import type { Side } from '../people'
import type { LocalEnv } from './environment'

/** One API call as it arrived. Nothing is left out or masked: tests look for leaked tokens in here. */
interface LoggedRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly origin: string | null
  readonly referer: string | null
  /** 0 where the connection was lost before an answer. */
  readonly status: number
  readonly side: Side | null
  readonly userId: number | null
  /** What a write carried: the header as it came, and the body as text. A read has neither. */
  readonly contentType?: string | null
  readonly body?: string
}

export interface RequestLog {
  readonly entries: readonly LoggedRequest[]
  add(entry: LoggedRequest): void
  clear(): void
}

/** A page left open polls for days; older calls are forgotten. */
const limit = 10_000

export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = []
  return {
    entries,
    add(entry) {
      entries.push(entry)
      if (entries.length > limit) entries.splice(0, entries.length - limit)
    },
    clear() {
      entries.length = 0
    },
  }
}

/** What is kept of a body; a file is longer, and its first part tells what it is. */
const longestBody = 200_000

async function written(request: Request): Promise<Pick<LoggedRequest, 'contentType' | 'body'>> {
  if (/^(GET|HEAD|OPTIONS)$/.test(request.method)) return {}
  // A copy, as a body can be read once. One that breaks off is the handler's to complain about.
  const body = await request
    .clone()
    .text()
    .catch(() => '')
  return { contentType: request.headers.get('content-type'), body: body.slice(0, longestBody) }
}

/** Writes down each call once it is answered. */
export function logRequests(log: RequestLog): MiddlewareHandler<LocalEnv> {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const carried = await written(c.req.raw)
    let status = 0
    try {
      await next()
      const isLost = c.env?.incoming?.socket.destroyed && !c.env.outgoing?.headersSent
      status = isLost ? 0 : c.res.status
    } finally {
      const caller = c.get('caller')
      log.add({
        method: c.req.method,
        path: pathname + search,
        origin: c.req.header('origin') ?? null,
        referer: c.req.header('referer') ?? null,
        status,
        side: caller?.side ?? null,
        userId: caller?.person.id ?? null,
        ...carried,
      })
    }
  }
}
