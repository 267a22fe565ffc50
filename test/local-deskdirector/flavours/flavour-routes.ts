import { Hono } from 'hono'
import type { LocalEnv } from '../http/environment'
import type { LocalState } from '../local-state'
import { closedRoutes } from './closed-routes'
import { portalRoutes as psaPortal } from './psa/portal-routes'
import { techChoiceRoutes as psaTechChoices, techRoutes as psaTech } from './psa/tech-routes'
import { portalRoutes as tokityPortal } from './tokity/portal-routes'
import { techRoutes as tokityTech } from './tokity/tech-routes'

/** The API that only instances of this flavour have. Its paths are this box's own: DeskDirector publishes none. */
export function flavourRoutes(state: LocalState): Hono<LocalEnv> {
  if (state.flavour === 'psa') {
    return new Hono<LocalEnv>()
      .route('/v2/portal', psaPortal(state))
      .route('/v2/tech', psaTech(state))
      .route('/v3/tech', psaTechChoices(state))
      .route('/v2/admin', closedRoutes())
      .route('/v2/automate', closedRoutes())
      .route('/v2/chat', closedRoutes())
  }
  return new Hono<LocalEnv>()
    .route('/v4/portal', tokityPortal(state))
    .route('/v4/tech', tokityTech(state))
    .route('/v4/admin', closedRoutes())
    .route('/v4/public', closedRoutes())
    .route('/v4/chat', closedRoutes())
}
