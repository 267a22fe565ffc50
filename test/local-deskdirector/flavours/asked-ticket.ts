import type { Context } from 'hono'
import type { LocalEnv } from '../http/environment'
import { refuse } from '../http/errors'
import type { LocalState } from '../local-state'
import type { StoredTicket } from '../model'
import { visibleTicket } from '../tickets/visibility'

/**
 * Where a route's path names a ticket. Any text, since Hono's router takes the `$` of a `$info` behind an expression
 * for a part of the expression.
 */
export const ticketId = ':id'

/** The ticket the path names; what a person may not see is missing rather than forbidden. */
export function askedTicket({ instance }: LocalState, c: Context<LocalEnv>): StoredTicket {
  const ticket = visibleTicket(instance, c.var.caller, Number(c.req.param('id')))
  return ticket ?? refuse(404, 'There is no such ticket.')
}
