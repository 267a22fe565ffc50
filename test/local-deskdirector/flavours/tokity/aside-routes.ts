import { Hono } from 'hono'
import { findDeskTickets } from '../../desk/find-desk-tickets'
import type { LocalEnv } from '../../http/environment'
import type { LocalState } from '../../local-state'
import { visibleNotes } from '../../tickets/visibility'
import { askedTicket, ticketId } from '../asked-ticket'
import { filterOfQuery } from './find-query'
import { activityJson, commentJson } from './ticket-json'

/** Calls beside those a ticket page needs, as any API has them: the same things once more, by themselves. */
export function asideRoutes(state: LocalState): Hono<LocalEnv> {
  return new Hono<LocalEnv>()
    .get(`/${ticketId}/comments`, (c) => {
      const notes = visibleNotes(c.var.caller, askedTicket(state, c))
      return c.json(notes.map((note) => commentJson(state, note)))
    })
    .get(`/${ticketId}/activities`, (c) =>
      c.json(askedTicket(state, c).activities.map(activityJson)),
    )
    .get('/$count', (c) => {
      const filter = { ...filterOfQuery(c.req.query()), skip: 0, take: 1 }
      return c.json({ count: findDeskTickets(state.instance, c.var.caller, filter).total })
    })
}
