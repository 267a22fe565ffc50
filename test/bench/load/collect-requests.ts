import type { CDPSession } from '@playwright/test'

/** One request of a page, by Chromium's own account. */
export interface PageRequest {
  readonly url: string
  /** As Chromium calls it: Document, Script, Stylesheet, Fetch, Preflight … */
  readonly type: string
  /** In ms since the first request of the page. */
  readonly startedAt: number
  endedAt: number | null
  /** What came over the wire, headers and all. */
  bytes: number
}

export interface Collector {
  readonly requests: readonly PageRequest[]
  /** Waits until no request has begun or ended for a while, `longest` ms at most. */
  settle(quiet: number, longest: number): Promise<void>
}

/** Writes down the requests of a page, from now on; the session's `Network` has to be on. */
export function collectRequests(session: CDPSession): Collector {
  const byId = new Map<string, PageRequest>()
  let origin: number | null = null
  let lastEvent = performance.now()

  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) => {
    if (request.url.startsWith('data:')) return
    origin ??= timestamp
    lastEvent = performance.now()
    const startedAt = (timestamp - origin) * 1000
    const kind = request.method === 'OPTIONS' ? 'Preflight' : (type ?? 'Other')
    byId.set(requestId, { url: request.url, type: kind, startedAt, endedAt: null, bytes: 0 })
  })
  const end = (requestId: string, timestamp: number, bytes: number) => {
    const request = byId.get(requestId)
    lastEvent = performance.now()
    if (request !== undefined && origin !== null) {
      Object.assign(request, { endedAt: (timestamp - origin) * 1000, bytes })
    }
  }
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    end(requestId, timestamp, encodedDataLength),
  )
  session.on('Network.loadingFailed', ({ requestId, timestamp }) => end(requestId, timestamp, 0))

  return {
    get requests() {
      return [...byId.values()]
    },
    async settle(quiet, longest) {
      const until = performance.now() + longest
      const isBusy = () =>
        performance.now() - lastEvent < quiet ||
        [...byId.values()].some(({ endedAt }) => endedAt === null)
      while (isBusy() && performance.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
  }
}
