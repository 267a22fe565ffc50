import { describe, expect, it } from 'vitest'
import { document, id, json, survive, ticket } from './survive'

describe('a document that is long where it takes most time', () => {
  it('may say the same thing a hundred thousand times', async () => {
    const text = 'all '.repeat(100_000)
    const body = { type: 'object', properties: { text: { type: 'string', description: text } } }
    const post = {
      summary: text,
      description: text,
      operationId: text,
      tags: Array.from({ length: 10 }, () => text),
      parameters: [id],
      requestBody: { content: { 'application/json': { schema: body } } },
      responses: json(ticket),
    }
    const { exitCode } = await survive(document({ '/tech/tickets/{ticketId}/notes': { post } }))
    expect(exitCode).toBe(0)
  })

  it('may have ten thousand paths of version 2, a broken one, and hundreds of parts that they share', async () => {
    const many = <Value>(count: number, of: (index: number) => [string, Value]) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => of(index)))
    const parameters = many(200, (index) => [
      `p${String(index)}`,
      { name: `p${String(index)}`, in: 'query', type: 'string' },
    ])
    const responses = many(200, (index) => [
      `r${String(index)}`,
      { description: '', schema: { type: 'array', items: { $ref: '#/definitions/Ticket' } } },
    ])
    const paths = many(10_000, (index) => [
      `/tech/tickets${index === 0 ? '' : String(index)}`,
      {
        get: {
          parameters: index === 9_999 ? [null] : [{ $ref: `#/parameters/p${String(index % 200)}` }],
          responses: { 200: { $ref: `#/responses/r${String(index % 200)}` } },
        },
      },
    ])
    const old = { swagger: '2.0', basePath: '/api/v4', definitions: { Ticket: ticket } }
    const { exitCode, site } = await survive({ ...old, parameters, responses, paths })
    expect(exitCode).toBe(0)
    expect(site).toContain('"/api/v4/tech/tickets"')
  })

  it.each<[what: string, make: () => object]>([
    [
      'a path',
      () => {
        const parameters = Array.from({ length: 300 }, (_, index) => ({
          ...id,
          name: `p${String(index)}`,
        }))
        const operation = { parameters, responses: json(ticket) }
        return {
          'x-path': { get: operation, post: operation, put: operation, patch: operation },
          paths: tenThousand({ $ref: '#/x-path' }),
        }
      },
    ],
    [
      'a body of many kinds',
      () => {
        const kinds = Array.from({ length: 5_000 }, (_, index) => [`a/x${String(index)}`, {}])
        const requestBody = { $ref: '#/x-body' }
        return {
          'x-body': { content: Object.fromEntries(kinds) as object },
          paths: tenThousand({ post: { requestBody, responses: {} } }),
        }
      },
    ],
    [
      'a list of words',
      () => {
        const words = Array.from({ length: 100_000 }, (_, index) => `w${String(index)}`)
        const schema = { allOf: [{ $ref: '#/x-words' }] }
        const get = {
          parameters: [{ name: 'state', in: 'query', schema }],
          responses: json(ticket),
        }
        return { 'x-words': { type: 'string', enum: words }, paths: tenThousand({ get }) }
      },
    ],
    [
      'a way to sign in',
      () => {
        const description = 'api '.repeat(100_000)
        const securitySchemes = { key: { description }, token: { description: 'access token' } }
        const get = { responses: json(ticket) }
        return {
          security: [{ key: [] }],
          components: { securitySchemes },
          paths: tenThousand({ get }),
        }
      },
    ],
  ])('may refer to %s that is long from ten thousand places', async (_, make) => {
    await survive({ ...document({}), ...make() })
  })
})

function tenThousand(item: object): object {
  return Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`/tech/tickets${String(index)}`, item]),
  )
}
