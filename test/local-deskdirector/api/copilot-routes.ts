import { Hono } from 'hono'
import type { LocalEnv } from '../http/environment'
import { refuse } from '../http/errors'
import type { LocalState } from '../local-state'
import { findTickets } from '../tickets/find-tickets'
import { fullTicket } from '../tickets/full-ticket'
import { periods, spanOf } from '../tickets/period'
import { parseTicketQuery } from '../tickets/ticket-query'
import { ticketSummary } from '../tickets/ticket-summary'
import { findTimeEntries } from '../tickets/time-entries'
import { visibleTicket } from '../tickets/visibility'

/** The published envelope of a list. There is no paging, so both counts are the same. */
function listOf<Item>(results: readonly Item[]) {
  return { total: results.length, resultsCount: results.length, results }
}

/**
 * The four published paths of the agents' connector (PowerPlatformConnectors, certified-connectors/DeskDirector
 * Tech). It documents a personal access token of an agent. That a menu item's token, of either side, is accepted
 * here as well is our assumption: nothing published says so or otherwise.
 */
export function copilotRoutes({
  instance,
  clock,
}: Pick<LocalState, 'instance' | 'clock'>): Hono<LocalEnv> {
  return new Hono<LocalEnv>()
    .get('/tickets', (c) => {
      const query = parseTicketQuery(c.req.query())
      if (typeof query === 'string') refuse(400, query)
      const { caller } = c.var
      const tickets = findTickets(instance, caller, query)
      return c.json(listOf(tickets.map((ticket) => ticketSummary(caller, ticket))))
    })
    .get('/tickets/:id{-?[0-9]+}', (c) => {
      const { caller } = c.var
      const ticket = visibleTicket(instance, caller, Number(c.req.param('id')))
      // What a contact may not see is missing rather than forbidden: a 403 would tell that it exists.
      if (!ticket) refuse(404, 'There is no such ticket.')
      c.header('ETag', `W/"${ticket.id}-${ticket.modifiedOn}"`)
      return c.json(fullTicket(caller, ticket))
    })
    .get('/time-entries', (c) => {
      const asked = c.req.query('period')?.toLowerCase() || undefined
      const period = periods.find((each) => each === asked)
      if (asked && !period) refuse(400, `period: is none of ${periods.join(', ')}`)
      const span = period && spanOf(period, clock.tickets())
      return c.json(listOf(findTimeEntries(instance, c.var.caller, span)))
    })
    .get('/connections/test', (c) => c.json({}))
}
