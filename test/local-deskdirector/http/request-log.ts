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

/** Writes down each call once it is answered. */
export function logRequests(log: RequestLog): MiddlewareHandler<LocalEnv> {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
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
      })
    }
  }
}
