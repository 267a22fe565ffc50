import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { LocalEnv } from '../http/environment'
import { missing } from '../http/errors'
import type { LocalState } from '../local-state'
import type { Markup } from './document-page'
import { embeddedPage } from './embedded-page'
import { signedIn, switchPerson } from './session'
import { menuPaths, shell } from './shell'
import { figures, ticketFacts, ticketRows } from './ticket-parts'

/** The link to a ticket in TECH, seen in customers' scripts and UserVoice issue 548. */
const techTicketPath = (id: number) => `/tech/tickets/${id}`

function tabs(id: number, current: 'details' | 'page'): Markup {
  const mark = (tab: 'details' | 'page') => (tab === current ? html`aria-current="page"` : '')
  return html`<nav class="tabs" aria-label="Tabs of #${id}">
    <a href="${techTicketPath(id)}" ${mark('details')}>Details</a>
    <a href="${techTicketPath(id)}/page" ${mark('page')}>Ticket page</a>
  </nav>`
}

/** TECH, the agents' side. */
export function techRoutes(state: LocalState): Hono<LocalEnv> {
  const { instance } = state
  const ticketOf = (c: Context<LocalEnv>) => instance.tickets.get(Number(c.req.param('id')))
  const noTicket = 'There is no such ticket.'

  return new Hono<LocalEnv>()
    .get('/', (c) => {
      const caller = signedIn(c, instance, 'tech')
      const tickets = [...instance.tickets.values()]
      const open = tickets.filter((ticket) => !ticket.isClosed)
      const mine = open.filter(({ assignedAgents }) =>
        assignedAgents.some((agent) => agent.id === caller.person.id),
      )
      const nobodys = open.filter(({ assignedAgents }) => assignedAgents.length === 0)
      const content = html`<h1>The desk</h1>
        ${figures({ open: open.length, 'open and yours': mine.length, unassigned: nobodys.length })}
        <h2>Newest</h2>
        ${ticketRows(tickets.slice(-10).reverse(), techTicketPath)}`
      return c.html(shell({ caller, instance, path: menuPaths.tech.home, title: 'Home', content }))
    })
    .get('/tabs/tickets', async (c) => {
      const caller = signedIn(c, instance, 'tech')
      const content = await embeddedPage(c, state, caller)
      const path = menuPaths.tech.tickets
      return c.html(shell({ caller, instance, path, title: 'Tickets', content, isFilled: true }))
    })
    .get('/tickets/:id', (c) => {
      const ticket = ticketOf(c)
      if (!ticket) return missing(c, noTicket)
      const { id } = ticket
      const caller = signedIn(c, instance, 'tech')
      const content = html`${tabs(id, 'details')}${ticketFacts(ticket)}`
      const path = techTicketPath(id)
      return c.html(shell({ caller, instance, path, title: `#${id}`, content }))
    })
    .get('/tickets/:id/page', async (c) => {
      const ticket = ticketOf(c)
      if (!ticket) return missing(c, noTicket)
      const { id } = ticket
      const caller = signedIn(c, instance, 'tech')
      const content = html`${tabs(id, 'page')}${await embeddedPage(c, state, caller, id)}`
      const path = `${techTicketPath(id)}/page`
      return c.html(shell({ caller, instance, path, title: `#${id}`, content, isFilled: true }))
    })
    .post('/sign-in', (c) => switchPerson(c, 'tech'))
}
