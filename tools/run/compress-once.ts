import { gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const TEXT = /^(text\/|application\/(javascript|json)|image\/svg)/

/**
 * Compresses texts as a CDN does: each file once, when it is first asked for. Only what is named by its content is
 * kept; anything else may be another file by the next request.
 */
export function compressOnce(): MiddlewareHandler {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  return async (context, next) => {
    await next()
    const { req, res } = context
    const isText = TEXT.test(res.headers.get('Content-Type') ?? '')
    if (!isText || !/\bgzip\b/.test(req.header('Accept-Encoding') ?? '')) return
    const known = kept.get(req.path)
    const body = known ?? new Uint8Array(gzipSync(await res.arrayBuffer(), { level: 9 }))
    if (known !== undefined) await res.body?.cancel()
    if (req.path.startsWith('/assets/')) kept.set(req.path, body)
    const headers = new Headers(res.headers)
    headers.set('Content-Encoding', 'gzip')
    headers.set('Content-Length', String(body.byteLength))
    headers.append('Vary', 'Accept-Encoding')
    // Else Hono would put the former headers over these.
    context.res = undefined
    context.res = new Response(body, { status: res.status, headers })
  }
}
