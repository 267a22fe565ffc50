import { Hono } from 'hono'
import { addTime } from '../../desk/add-time'
import { mayWriteTo } from '../../desk/access'
import { onlyFrom } from '../../http/authenticate'
import type { LocalEnv } from '../../http/environment'
import { refuse } from '../../http/errors'
import { readBody } from '../../http/read-body'
import type { LocalState } from '../../local-state'
import type { Agent } from '../../model'
import { fullName } from '../../people'
import { periods, spanOf } from '../../tickets/period'
import { reference } from '../../tickets/ticket-header'
import { findTimeEntries } from '../../tickets/time-entries'
import { askedTicket, ticketId } from '../asked-ticket'
import { hasWords } from '../known-contacts'
import { addComment } from './add-comment'
import { asideRoutes } from './aside-routes'
import { timeBody } from './bodies'
import { choiceRoutes } from './choice-routes'
import { personJson } from './person-json'
import { ticketRoutes } from './ticket-routes'

function agentJson(agent: Agent) {
  const { id, firstName, lastName, email } = agent
  return { id, name: fullName(agent), firstName, lastName, email }
}

/** The agents' side. */
export function techRoutes(state: LocalState): Hono<LocalEnv> {
  const { instance, clock } = state
  const agentsWith = (search: string | undefined) =>
    instance.agents.filter((agent) => hasWords(agent, search))

  return new Hono<LocalEnv>()
    .use(onlyFrom('tech'))
    .get('/me', (c) => c.json(personJson(instance, c.var.caller)))
    .get('/agents', (c) => {
      const results = agentsWith(c.req.query('search')).map(agentJson)
      return c.json({ totalCount: results.length, results })
    })
    .get('/accounts', (c) => c.json(instance.companies.map((company) => reference(company))))
    .get('/time-entries', (c) => {
      const asked = c.req.query('period') || undefined
      const period = periods.find((each) => each === asked)
      if (asked && !period) refuse(400, `period: is none of ${periods.join(', ')}`)
      const span = period && spanOf(period, clock.tickets())
      const results = findTimeEntries(instance, c.var.caller, span).map((entry) => {
        const { note, createdOn, parentTicket, ...rest } = entry
        return { ...rest, content: note, createdAt: createdOn, ticket: parentTicket }
      })
      return c.json({ totalCount: results.length, results })
    })
    .post(`/tickets/${ticketId}/comments`, addComment(state))
    .post(`/tickets/${ticketId}/notes`, addComment(state))
    .post(`/tickets/${ticketId}/time-entries`, async (c) => {
      const ticket = askedTicket(state, c)
      const body = await readBody(c, timeBody)
      addTime(state, c.var.caller, ticket, {
        start: body.startTime,
        end: body.endTime,
        hours: body.actualHours,
        text: body.content,
        isInternal: body.isInternal ?? false,
      })
      return c.body(null, 201)
    })
    .get(`/tickets/${ticketId}/assignable-agents`, (c) => {
      const { queue } = askedTicket(state, c)
      const able = agentsWith(c.req.query('search')).filter((person) =>
        mayWriteTo({ side: 'tech', person }, queue.id),
      )
      return c.json(able.map(agentJson))
    })
    .route('/tickets', asideRoutes(state))
    .route('/tickets', ticketRoutes(state, { close: 'close', reopen: 'reopen' }))
    .route('/', choiceRoutes(state))
}
