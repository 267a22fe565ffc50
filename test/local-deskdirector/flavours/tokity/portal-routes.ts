import { Hono } from 'hono'
import { demandWriteAccess } from '../../desk/access'
import { rate } from '../../desk/rate'
import { onlyFrom } from '../../http/authenticate'
import type { LocalEnv } from '../../http/environment'
import { readBody } from '../../http/read-body'
import type { LocalState } from '../../local-state'
import { askedTicket, ticketId } from '../asked-ticket'
import { addComment } from './add-comment'
import { asideRoutes } from './aside-routes'
import { ratingBody } from './bodies'
import { choiceRoutes } from './choice-routes'
import { personJson } from './person-json'
import { ticketRoutes } from './ticket-routes'

const actions = {
  close: 'close',
  reopen: 'reopen',
  escalate: 'escalate',
  'fast-track': 'fastTrack',
  'grant-approval': 'approve',
  'decline-approval': 'decline',
} as const

/** The contacts' side. */
export function portalRoutes(state: LocalState): Hono<LocalEnv> {
  return new Hono<LocalEnv>()
    .use(onlyFrom('portal'))
    .get('/me', (c) => c.json(personJson(state.instance, c.var.caller)))
    .post(`/tickets/${ticketId}/comments`, addComment(state))
    .post(`/tickets/${ticketId}/satisfaction`, async (c) => {
      const ticket = askedTicket(state, c)
      demandWriteAccess(c.var.caller, ticket)
      const { score, comment } = await readBody(c, ratingBody)
      rate(state, ticket, score, comment)
      return c.body(null, 204)
    })
    .route('/tickets', asideRoutes(state))
    .route('/tickets', ticketRoutes(state, actions))
    .route('/', choiceRoutes(state))
}
