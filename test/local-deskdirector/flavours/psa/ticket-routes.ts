import { type Context, Hono } from 'hono'
import { act, type TicketAction } from '../../desk/act'
import { attach, visibleAttachment } from '../../desk/attach'
import { createTicket } from '../../desk/create-ticket'
import { fileOf } from '../../desk/files'
import { findDeskTickets } from '../../desk/find-desk-tickets'
import { markAsRead } from '../../desk/reading'
import { answerFile } from '../../http/answer-file'
import type { LocalEnv } from '../../http/environment'
import { numberField, readUpload } from '../../http/read-upload'
import type { LocalState } from '../../local-state'
import type { StoredTicket } from '../../model'
import { askedTicket, ticketId } from '../asked-ticket'
import { actionBody, findBody, newTicketBody } from './bodies'
import { filterOfBody } from './filter'
import { readBound, readOptional } from './read-bound'
import { documentJson, ticketRow, ticketText } from './ticket-json'

/** Answers with a ticket under its wrapper. */
export function answerTicket(
  state: LocalState,
  c: Context<LocalEnv>,
  ticket: StoredTicket,
  status: 200 | 201 = 200,
): Response {
  return c.body(ticketText(state, c.var.caller, ticket), status, {
    'Content-Type': 'application/json; charset=utf-8',
  })
}

/** The tickets of one side, without what only one of them has. */
export function ticketRoutes(
  state: LocalState,
  actions: Readonly<Record<string, TicketAction>>,
): Hono<LocalEnv> {
  const { instance } = state
  const routes = new Hono<LocalEnv>()
    .post('/find', async (c) => {
      const { caller } = c.var
      const filter = filterOfBody(await readBound(c, findBody))
      const { total, tickets } = findDeskTickets(instance, caller, filter)
      const results = tickets.map((ticket) => ticketRow(state, caller, ticket))
      return c.json({ totalResults: total, results })
    })
    .post('/count', async (c) => {
      const filter = filterOfBody(await readBound(c, findBody))
      return c.json({ totalResults: findDeskTickets(instance, c.var.caller, filter).total })
    })
    .post('/', async (c) => {
      const { caller } = c.var
      const body = await readBound(c, newTicketBody)
      const ticket = createTicket(state, caller, {
        summary: body.name,
        description: body.description,
        requestType: body.requestTypeId,
        priority: body.priorityId,
        contact: body.contactId,
        queue: caller.side === 'tech' ? body.boardId : undefined,
        cc: body.cc,
      })
      return answerTicket(state, c, ticket, 201)
    })
    .get(`/${ticketId}`, (c) => answerTicket(state, c, askedTicket(state, c)))
    .put(`/${ticketId}/read`, (c) => {
      markAsRead(state, c.var.caller, askedTicket(state, c))
      return c.body(null, 204)
    })
    .post(`/${ticketId}/documents`, async (c) => {
      const ticket = askedTicket(state, c)
      const upload = await readUpload(c)
      const note = numberField(upload, 'NoteId')
      const document = attach(state, c.var.caller, ticket, upload.file, note)
      return c.json(documentJson(state, document))
    })
    .get(`/${ticketId}/documents/:document`, (c) => {
      const ticket = askedTicket(state, c)
      const document = visibleAttachment(c.var.caller, ticket, c.req.param('document'))
      return answerFile(c, fileOf(state, document))
    })

  for (const [name, action] of Object.entries(actions)) {
    routes.post(`/${ticketId}/${name}`, async (c) => {
      const ticket = askedTicket(state, c)
      const { message } = await readOptional(c, actionBody)
      act(state, c.var.caller, ticket, action, message)
      return answerTicket(state, c, ticket)
    })
  }
  return routes
}
