import { Hono } from 'hono'
import { html } from 'hono/html'
import type { LocalEnv } from '../http/environment'
import { missing } from '../http/errors'
import type { LocalState } from '../local-state'
import { findTickets } from '../tickets/find-tickets'
import { parseTicketQuery, type TicketQuery } from '../tickets/ticket-query'
import { visibleTicket } from '../tickets/visibility'
import { embeddedPage } from './embedded-page'
import { signedIn, switchPerson } from './session'
import { menuPaths, shell } from './shell'
import { figures, ticketFacts, ticketRows } from './ticket-parts'

const everything = parseTicketQuery({}) as TicketQuery

/** The documented link to a ticket in the portal (article rb70qsabfd). */
const portalTicketPath = (id: number) => `/portal/deeplink?name=ticket&ticket_id=${id}`

/** The Client Portal. */
export function portalRoutes(state: LocalState): Hono<LocalEnv> {
  const { instance } = state
  return new Hono<LocalEnv>()
    .get('/', (c) => {
      const caller = signedIn(c, instance, 'portal')
      const tickets = findTickets(instance, caller, everything)
      const open = tickets.filter((ticket) => !ticket.isClosed)
      const content = html`<h1>Good to see you, <bdi>${caller.person.firstName}</bdi></h1>
        <p>Here is how your requests are doing.</p>
        ${figures({ open: open.length, closed: tickets.length - open.length })}
        <h2>Changed last</h2>
        ${ticketRows(open.slice(0, 6), portalTicketPath)}`
      return c.html(
        shell({ caller, instance, path: menuPaths.portal.home, title: 'Home', content }),
      )
    })
    .get('/menu/tickets', async (c) => {
      const caller = signedIn(c, instance, 'portal')
      const content = await embeddedPage(c, state, caller)
      const path = menuPaths.portal.tickets
      return c.html(shell({ caller, instance, path, title: 'Tickets', content, isFilled: true }))
    })
    .get('/deeplink', (c) => {
      const caller = signedIn(c, instance, 'portal')
      const { name, ticket_id: id } = c.req.query()
      const ticket = name === 'ticket' && visibleTicket(instance, caller, Number(id))
      if (!ticket) return missing(c, 'The link leads to nothing this person can see.')
      const path = portalTicketPath(ticket.id)
      const content = ticketFacts(ticket)
      return c.html(shell({ caller, instance, path, title: `#${ticket.id}`, content }))
    })
    .post('/sign-in', (c) => switchPerson(c, 'portal'))
}
