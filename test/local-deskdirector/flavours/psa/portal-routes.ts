import { Hono } from 'hono'
import { demandWriteAccess } from '../../desk/access'
import { rate } from '../../desk/rate'
import { onlyFrom } from '../../http/authenticate'
import type { LocalEnv } from '../../http/environment'
import type { LocalState } from '../../local-state'
import { askedTicket, ticketId } from '../asked-ticket'
import { addNoteTo } from './add-note'
import { surveyBody } from './bodies'
import { choiceRoutes } from './choice-routes'
import { putTicket } from './put-ticket'
import { readBound } from './read-bound'
import { ticketRoutes } from './ticket-routes'

const actions = {
  complete: 'close',
  reopen: 'reopen',
  escalate: 'escalate',
  approve: 'approve',
  reject: 'decline',
} as const

/** The contacts' side. */
export function portalRoutes(state: LocalState): Hono<LocalEnv> {
  return new Hono<LocalEnv>()
    .use(onlyFrom('portal'))
    .put(`/tickets/${ticketId}`, putTicket(state))
    .post(`/tickets/${ticketId}/notes`, addNoteTo(state))
    .post(`/tickets/${ticketId}/survey`, async (c) => {
      const ticket = askedTicket(state, c)
      demandWriteAccess(c.var.caller, ticket)
      const { rating, comments } = await readBound(c, surveyBody)
      rate(state, ticket, rating, comments)
      return c.body(null, 200)
    })
    .route('/tickets', ticketRoutes(state, actions))
    .route('/', choiceRoutes(state))
}
