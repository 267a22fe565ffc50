import { Hono } from 'hono'
import { addTime } from '../../desk/add-time'
import { updateTicket } from '../../desk/write'
import { onlyFrom } from '../../http/authenticate'
import type { LocalEnv } from '../../http/environment'
import { refuse } from '../../http/errors'
import type { LocalState } from '../../local-state'
import { psaPeriods } from '../../openapi/psa/tech-calls'
import { fullName } from '../../people'
import { periods, spanOf } from '../../tickets/period'
import { findTimeEntries } from '../../tickets/time-entries'
import { askedTicket, ticketId } from '../asked-ticket'
import { hasWords } from '../known-contacts'
import { addNoteTo } from './add-note'
import { patchBody, timeBody } from './bodies'
import { choiceRoutes } from './choice-routes'
import { putTicket } from './put-ticket'
import { readBound } from './read-bound'
import { answerTicket, ticketRoutes } from './ticket-routes'
import { entity } from './ticket-json'
import { changeOfPatch } from './update-ticket'

/** The members' side, version 2: tickets and time. */
export function techRoutes(state: LocalState): Hono<LocalEnv> {
  const { instance, clock } = state
  return new Hono<LocalEnv>()
    .use(onlyFrom('tech'))
    .get('/timeentries', (c) => {
      const asked = c.req.query('period') || undefined
      const period = periods[psaPeriods.findIndex((each) => each === asked)]
      if (asked && !period) refuse(400, `period: is none of ${psaPeriods.join(', ')}`)
      const span = period && spanOf(period, clock.tickets())
      const results = findTimeEntries(instance, c.var.caller, span).map((entry) => ({
        entityId: entry.id,
        notes: entry.note,
        isInternal: entry.isInternal,
        timeStart: entry.startTime,
        timeEnd: entry.endTime,
        actualHours: entry.actualHours,
        dateEntered: entry.createdOn,
        ticket: entity(entry.parentTicket),
      }))
      return c.json({ totalResults: results.length, results })
    })
    .put(`/tickets/${ticketId}`, putTicket(state))
    .patch(`/tickets/${ticketId}`, async (c) => {
      const asked = askedTicket(state, c)
      const { ticket } = await readBound(c, patchBody)
      updateTicket(state, c.var.caller, asked, changeOfPatch(instance, ticket))
      return answerTicket(state, c, asked)
    })
    .post(`/tickets/${ticketId}/notes`, addNoteTo(state))
    .post(`/tickets/${ticketId}/timeentries`, async (c) => {
      const ticket = askedTicket(state, c)
      const { timeStart, timeEnd, actualHours, notes, isInternal } = await readBound(c, timeBody)
      addTime(state, c.var.caller, ticket, {
        start: timeStart,
        end: timeEnd,
        hours: actualHours,
        text: notes,
        isInternal: isInternal ?? false,
      })
      return c.body(null, 200)
    })
    .route('/tickets', ticketRoutes(state, { complete: 'close', reopen: 'reopen' }))
}

/** The members' side, version 3: what can be chosen. */
export function techChoiceRoutes(state: LocalState): Hono<LocalEnv> {
  return new Hono<LocalEnv>()
    .use(onlyFrom('tech'))
    .get('/companies', (c) => c.json(state.instance.companies.map((company) => entity(company))))
    .get('/members', (c) => {
      const { search } = c.req.query()
      const members = state.instance.agents.filter((agent) => hasWords(agent, search))
      return c.json(
        members.map((member) => {
          const { id, firstName, lastName, email } = member
          return { entityId: id, name: fullName(member), firstName, lastName, email }
        }),
      )
    })
    .route('/', choiceRoutes(state))
}
