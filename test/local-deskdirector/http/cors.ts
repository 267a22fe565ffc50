import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import type { SettingsStore } from '../settings'

/**
 * Lets pages of the allowed origins call the API (articles i7ju0acrux, uye137c8al). The origin of a frame without
 * `allow-same-origin` is the text `null`, which is no origin and so never matches, even if somebody listed it.
 *
 * Which methods and headers a preflight grants is not published; a page that sends more than these is
 * refused here rather than surprised there. Credentials are never allowed: the token is the credential.
 */
export function corsFor(settings: SettingsStore): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin') ?? 'null'
    const isAllowed = origin !== 'null' && settings.current.allowedOrigins.includes(origin)
    if (!isAllowed) {
      if (c.req.method === 'OPTIONS') return c.body(null, 204, { Vary: 'Origin' })
      await next()
      return c.header('Vary', 'Origin', { append: true })
    }
    const answer = cors({
      origin: [origin],
      allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      allowHeaders: ['Authorization', 'Accept', 'Content-Type', 'If-Match'],
      exposeHeaders: settings.current.exposeHeaders ? ['Retry-After', 'ETag'] : [],
    })
    return answer(c, next)
  }
}
