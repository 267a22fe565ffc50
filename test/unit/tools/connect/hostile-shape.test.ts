import { describe, expect, it } from 'vitest'
import { document, id, json, survive, ticket } from './survive'

describe('a document of a shape that means harm', () => {
  it('may have ten thousand paths', async () => {
    const paths = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [
        `/api/v4/tech/tickets${index === 0 ? '' : String(index)}`,
        {
          get: {
            operationId: `Tickets_Get${String(index)}`,
            responses: json({ type: 'array', items: ticket }),
          },
        },
      ]),
    )
    const { exitCode, site } = await survive(document(paths))
    expect(exitCode).toBe(0)
    expect(site).toContain('"/api/v4/tech/tickets"')
  })

  it('may contain itself', async () => {
    const cyclic = {
      type: 'object',
      properties: {
        ...ticket.properties,
        parent: { $ref: '#/components/schemas/T' },
        children: { type: 'array', items: { $ref: '#/components/schemas/T' } },
      },
    }
    const schemas = {
      T: cyclic,
      Loop: { $ref: '#/components/schemas/Loop' },
      A: { allOf: [{ $ref: '#/components/schemas/B' }] },
      B: { allOf: [{ $ref: '#/components/schemas/A' }] },
    }
    const paths = {
      '/tech/tickets/{ticketId}': {
        parameters: [id],
        get: { responses: json({ $ref: '#/components/schemas/T' }) },
      },
      '/tech/tickets': {
        get: { responses: json({ $ref: '#/components/schemas/Loop' }) },
        post: {
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/T' } } },
          },
          responses: json({ $ref: '#/components/schemas/A' }),
        },
      },
      '/tech/statuses': { $ref: '#/paths/~1tech~1statuses' },
    }
    const { exitCode, site } = await survive(document(paths, { schemas }))
    expect(exitCode).toBe(0)
    expect(site).toContain('ticket.get')
  })

  it('may refer to elsewhere: nothing is fetched', async () => {
    const paths = {
      '/tech/tickets/{ticketId}': { parameters: [id], get: { responses: json(ticket) } },
      '/tech/tickets': { get: { responses: json({ $ref: 'https://evil.example/model.json#/T' }) } },
      '/tech/statuses': { $ref: 'file:///etc/passwd' },
    }
    const { exitCode, site } = await survive(document(paths))
    expect(exitCode).toBe(0)
    expect(site).not.toContain('tickets.find')
  })

  it('may be nested without end', async () => {
    const { exitCode, printed } = await survive(
      `{"openapi":"3.0.0","paths":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}}`,
    )
    expect(exitCode).toBe(1)
    expect(printed).toMatch(/nested more than|not whole JSON/)
  })

  it('may hold anything in any place', async () => {
    const odd = [null, 1, 'x', [], [null], { $ref: 1 }, { $ref: '#/nowhere' }, true]
    for (const value of odd) {
      const paths = {
        '/a': value,
        '/tech/tickets': {
          get: value,
          post: { parameters: value, requestBody: value, responses: value },
        },
        '/tech/tickets/{ticketId}': {
          parameters: [value, id],
          get: { responses: { 200: value } },
          patch: {
            requestBody: { content: value },
            responses: { 200: { content: { 'application/json': value } } },
          },
        },
      }
      const three = await survive({
        ...document(paths),
        servers: value,
        components: value,
        security: value,
      })
      const two = await survive({
        swagger: '2.0',
        paths,
        definitions: value,
        host: value,
        basePath: value,
        securityDefinitions: value,
      })
      expect([three.exitCode, two.exitCode].every((code) => code === 0 || code === 1)).toBe(true)
    }
  })
})
