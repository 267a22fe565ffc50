import type { HttpBindings } from '@hono/node-server'
import type { Caller } from '../people'

/** What a request carries through the app. The bindings are there only when it came over a socket. */
export interface LocalEnv {
  Bindings: Partial<HttpBindings>
  Variables: { caller: Caller }
}
