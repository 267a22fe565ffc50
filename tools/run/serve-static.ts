import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
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
  const app = new Hono()
  app.use(compressOnce())
  app.use(async (context, next) => {
    await next()
    const isHashed = context.req.path.startsWith('/assets/')
    context.header('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-store')
    context.header('Access-Control-Allow-Origin', '*')
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'no-referrer')
    context.header('Content-Security-Policy', `frame-ancestors ${frameAncestors.join(' ')}`)
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
