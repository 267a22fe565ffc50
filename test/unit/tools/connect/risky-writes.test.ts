import { expect, it } from 'vitest'
import { propose, profileOf } from '../../../../tools/connect/propose'
import { readEndpoints } from '../../../../tools/connect/read-endpoints'

const text = { type: 'string' }
const TICKET = '/api/v2/tech/tickets/{ticketId}'

/** The bindings that connect makes of one endpoint beside a `ticket.get`. */
function bound(method: string, path: string, about: object, type = 'application/json') {
  const body = { type: 'object', properties: { text, summary: text, description: text } }
  const reference = { type: 'object', properties: { id: { type: 'integer' }, name: text } }
  const ticket = {
    type: 'object',
    properties: { id: { type: 'integer' }, summary: text, description: text, status: reference },
  }
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'integer' },
  }))
  const get = {
    parameters: [{ name: 'ticketId', in: 'path', required: true, schema: { type: 'integer' } }],
    responses: { 200: { content: { 'application/json': { schema: ticket } } } },
  }
  const operation = {
    ...about,
    parameters,
    requestBody: { content: { [type]: { schema: body } } },
    responses: { 200: {} },
  }
  const paths = { [TICKET]: { get, ...(path === TICKET && { [method]: operation }) } }
  const all = path === TICKET ? paths : { ...paths, [path]: { [method]: operation } }
  const { portal, tech } = profileOf(propose(readEndpoints({ openapi: '3.0.1', paths: all })))
  return [...Object.keys(portal), ...Object.keys(tech)].filter((name) => name !== 'ticket.get')
}

it.each([
  ['post', `${TICKET}/notes`, {}, 'ticket.addNote'],
  ['post', `${TICKET}/close`, { summary: 'Closes a ticket' }, 'ticket.close'],
  ['patch', TICKET, {}, 'ticket.update'],
])('%s %s is bound', (method, path, about, operation) => {
  expect(bound(method, path, about)).toContain(operation)
})

it.each<[method: string, path: string, about: object, type?: string]>([
  ['put', `${TICKET}/notes`, { operationId: 'ReplaceNotes', summary: 'Replace the note list' }],
  ['put', `${TICKET}/notes`, {}],
  ['put', `${TICKET}/update`, {}],
  ['post', '/management/root/tickets/{ticketId}/close', {}],
  ['post', '/api/v2/portal/invoices/tickets', { summary: 'Creates a ticket for an invoice' }],
  ['post', '/api/v2/tech/tickets', { operationId: 'Tickets_Search' }],
  ['post', `${TICKET}/notes`, { operationId: 'Tickets_SearchNotes' }],
  ['post', `${TICKET}/close`, { summary: 'Permanently closes and deletes the ticket' }],
  ['post', `${TICKET}/close-request`, {}],
  ['post', `${TICKET}/request-close`, {}],
  ['post', `${TICKET}/closeTicketRequest`, {}],
  ['post', `${TICKET}/reopen-as-new`, {}],
  ['post', `${TICKET}/reopen-request`, {}],
  ['post', `${TICKET}/read`, { summary: 'Marks ALL tickets as read' }],
  ['patch', TICKET, {}, 'application/json-patch+json'],
])('%s %s of %j is not', (method, path, about, type) => {
  expect(bound(method, path, about, type)).toEqual([])
})
