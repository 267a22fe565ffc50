import { Hono } from 'hono'
import type { LocalEnv } from '../http/environment'
import { refuse } from '../http/errors'

/** Answers 403 to everything under a path: the API of an audience that portal and TECH tokens don't belong to. */
export function closedRoutes(): Hono<LocalEnv> {
  return new Hono<LocalEnv>().all('/*', () =>
    refuse(403, 'This API is not for the tokens of portal and TECH.'),
  )
}
