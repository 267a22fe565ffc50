import { describe, expect, it } from 'vitest'
import { document, id, json, RUN, survive, ticket } from './survive'

describe('a document with words that mean harm', () => {
  it('may use the names of what every object inherits', async () => {
    const text = JSON.stringify(
      document({
        '/tech/tickets/{ticketId}': {
          parameters: [id],
          get: {
            operationId: 'constructor',
            responses: json({
              ...ticket,
              properties: { ...ticket.properties, constructor: { type: 'string' } },
            }),
          },
          patch: {
            operationId: 'toString',
            requestBody: {
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    properties: {
                      PROTO: { type: 'object', properties: { polluted: { type: 'string' } } },
                      summary: { type: 'string' },
                    },
                  },
                },
              },
            },
            responses: {},
          },
        },
        '/PROTO': { get: { responses: {} } },
      }),
    ).replaceAll('PROTO', '__proto__')
    const { exitCode, site, record } = await survive(text)
    expect(exitCode).toBe(0)
    expect(`${site}${record}`).not.toContain('__proto__')
    expect({}).not.toHaveProperty('polluted')
  })

  it('may hold signs that change a terminal or a page: none is printed, and no description is kept', async () => {
    const evil = '\u001b]0;owned\u0007\u001b[31m\u202e<img src=x onerror=alert(1)>\u0000'
    const paths = {
      '/tech/tickets': {
        get: {
          operationId: `FindTickets${evil}`,
          summary: evil,
          description: evil,
          tags: [evil],
          parameters: [
            { name: 'search', in: 'query', description: evil, schema: { type: 'string' } },
            {
              name: 'state',
              in: 'query',
              description: `'open', 'closed', '${evil}'`,
              schema: { type: 'string' },
            },
            {
              name: `orderBy`,
              in: 'query',
              schema: { type: 'string', enum: [`-createdAt${evil}`, '-createdAt'] },
            },
          ],
          responses: json({ type: 'array', items: ticket }),
        },
      },
      [`/tech/tickets/{ticketId}/close${evil}`]: { post: { parameters: [id], responses: {} } },
    }
    const { exitCode, site, record } = await survive({
      ...document(paths),
      info: { title: evil, version: evil },
    })
    expect(exitCode).toBe(0)
    expect(site).toContain('"search": "$search"')
    expect(`${site}${record}`).not.toMatch(/onerror|owned|\\u001b/)
  })

  it('never makes a binding of what deletes, archives or does many at once', async () => {
    const done = { responses: { 204: { description: '' } } }
    const body = {
      requestBody: {
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: { summary: { type: 'string' }, statusId: { type: 'integer' } },
            },
          },
        },
      },
      ...done,
    }
    const paths = {
      '/tech/tickets/{ticketId}': {
        parameters: [id],
        delete: { operationId: 'CloseTicket', ...done },
      },
      '/tech/tickets/{ticketId}/archive': {
        parameters: [id],
        post: { operationId: 'CloseTicket', ...done },
      },
      '/tech/tickets/bulk/{ticketId}': {
        parameters: [id],
        patch: { operationId: 'UpdateTicket', ...body },
      },
      '/tech/tickets/batch': { patch: { operationId: 'BatchUpdateTickets', ...body } },
      '/webhooks/tickets/{ticketId}/close': {
        parameters: [id],
        post: { operationId: 'CloseTicket', ...done },
      },
      '/admin/tickets/{ticketId}/close': {
        parameters: [id],
        post: { operationId: 'CloseTicket', ...done },
      },
    }
    const { exitCode, printed } = await survive(document(paths), `${RUN} --profile hostile`)
    expect(printed).toContain('Nothing in the document is anything the page can use')
    expect(exitCode).toBe(1)
  })
})
