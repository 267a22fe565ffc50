import { Hono } from 'hono'
import { mayWriteTo } from '../../desk/access'
import { act, type TicketAction } from '../../desk/act'
import { attach, visibleAttachment } from '../../desk/attach'
import { createTicket } from '../../desk/create-ticket'
import { fileOf } from '../../desk/files'
import { findDeskTickets } from '../../desk/find-desk-tickets'
import { lastReadOn, markAsRead } from '../../desk/reading'
import { updateTicket } from '../../desk/write'
import { answerFile } from '../../http/answer-file'
import type { LocalEnv } from '../../http/environment'
import { bodyText, checked, optionalText, parseJson, readBody } from '../../http/read-body'
import { numberField, readUpload } from '../../http/read-upload'
import type { LocalState } from '../../local-state'
import { askedTicket, ticketId } from '../asked-ticket'
import { actionBody, newTicketBody, patchBody } from './bodies'
import { filterOfQuery } from './find-query'
import { changeOfPatch } from './patch-ticket'
import { attachmentJson, ticketJson, ticketRow } from './ticket-json'

/** The tickets of one side, without comments: what differs between the sides is who is asking. */
export function ticketRoutes(
  state: LocalState,
  actions: Readonly<Record<string, TicketAction>>,
): Hono<LocalEnv> {
  const { instance } = state
  const routes = new Hono<LocalEnv>()
    .get('/', (c) => {
      const { caller } = c.var
      const { total, tickets } = findDeskTickets(instance, caller, filterOfQuery(c.req.query()))
      const results = tickets.map((ticket) => ticketRow(state, caller, ticket))
      return c.json({ totalCount: total, results })
    })
    .post('/', async (c) => {
      const { caller } = c.var
      const body = await readBody(c, newTicketBody)
      const { summary, description, serviceTypeId, priorityId, contactId, queueId, ccEmails } = body
      const ticket = createTicket(state, caller, {
        summary,
        description,
        requestType: serviceTypeId,
        priority: priorityId,
        contact: contactId,
        queue: caller.side === 'tech' ? queueId : undefined,
        cc: ccEmails,
      })
      return c.json(ticketJson(state, caller, ticket), 201)
    })
    .get(`/${ticketId}`, (c) => c.json(ticketJson(state, c.var.caller, askedTicket(state, c))))
    .patch(`/${ticketId}`, async (c) => {
      const { caller } = c.var
      const ticket = askedTicket(state, c)
      const text = await bodyText(c, /^application\/merge-patch\+json\b/i)
      const patch = checked(patchBody, parseJson(text))
      updateTicket(state, caller, ticket, changeOfPatch(instance, caller, patch))
      return c.json(ticketJson(state, caller, ticket))
    })
    .get(`/${ticketId}/$info`, (c) => {
      const { caller } = c.var
      const ticket = askedTicket(state, c)
      const accessLevel = mayWriteTo(caller, ticket.queue.id) ? 'read_write' : 'read'
      return c.json({ accessLevel, lastReadAt: lastReadOn(state, caller, ticket) })
    })
    .post(`/${ticketId}/$read`, (c) => {
      markAsRead(state, c.var.caller, askedTicket(state, c))
      return c.body(null, 204)
    })
    .post(`/${ticketId}/attachments`, async (c) => {
      const ticket = askedTicket(state, c)
      const upload = await readUpload(c)
      const note = numberField(upload, 'commentId')
      const attachment = attach(state, c.var.caller, ticket, upload.file, note)
      return c.json(attachmentJson(state, attachment), 201)
    })
    .get(`/${ticketId}/attachments/:attachment/content`, (c) => {
      const ticket = askedTicket(state, c)
      const attachment = visibleAttachment(c.var.caller, ticket, c.req.param('attachment'))
      return answerFile(c, fileOf(state, attachment))
    })

  for (const [name, action] of Object.entries(actions)) {
    routes.post(`/${ticketId}/actions/${name}`, async (c) => {
      const { caller } = c.var
      const ticket = askedTicket(state, c)
      const { comment } = checked(actionBody, parseJson(await optionalText(c)))
      act(state, caller, ticket, action, comment)
      return c.json(ticketJson(state, caller, ticket))
    })
  }
  return routes
}
