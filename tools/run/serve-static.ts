import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { headerPlan } from '../hosting/headers'
import { compressOnce } from './compress-once'

export interface StaticServer {
  /** With the scheme and the port, without a trailing slash. */
  readonly origin: string
  close(): Promise<void>
}

/**
 * Serves a built page as a CDN would: compressed, its document never stored, its hashed files for ever, and with
 * the headers that the README asks of a host.
 *
 * @param frameAncestors who may frame the page.
 */
export async function serveFolder(
  root: string,
  port: number,
  frameAncestors: readonly string[],
): Promise<StaticServer> {
  const plan = headerPlan({ frameAncestors })
  const app = new Hono()
  app.use(compressOnce())
  app.use(async (context, next) => {
    await next()
    // What is missing may be there after the next build.
    const isKept = context.res.ok && context.req.path.startsWith('/assets/')
    const own = isKept ? plan.hashed : plan.document
    for (const [name, value] of Object.entries({ ...plan.everywhere, ...own })) {
      context.header(name, value)
    }
  })
  app.use(serveStatic({ root }))
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, ({ port: taken }) =>
      resolve({
        origin: `http://localhost:${taken}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      }),
    )
  })
}
