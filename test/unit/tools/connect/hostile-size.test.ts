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

describe('a document of models that hold one another', () => {
  /** Models whose fields are each one of so many others. */
  const models = (count: number, fields: number, kinds: number) => {
    const model = (index: number) => ({ $ref: `#/components/schemas/M${String(index % count)}` })
    const field = (at: number) => ({
      oneOf: Array.from({ length: kinds }, (_, index) => model(at + index)),
    })
    const properties = (at: number) =>
      Object.fromEntries(
        Array.from({ length: fields }, (_, index) => [
          `f${String(index)}`,
          kinds === 1 ? model(at * 7 + index) : field(at * 7 + index),
        ]),
      )
    return Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `M${String(index)}`,
        { type: 'object', properties: properties(index) },
      ]),
    )
  }
  const note = (schema: object) => ({
    post: {
      operationId: 'AddNote',
      parameters: [id],
      requestBody: { content: { 'application/json': { schema } } },
      responses: {},
    },
  })
  const M5 = { $ref: '#/components/schemas/M5' }
  const notes = (count: number, schema: (index: number) => object) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `/api/v${String(index)}/portal/tickets/{ticketId}/notes`,
        note(schema(index)),
      ]),
    )

  it.each<[what: string, paths: object, schemas: object]>([
    ['one path, and fields of one in twenty', notes(1, () => M5), models(60, 10, 20)],
    ['ten thousand paths with the same body', notes(10_000, () => M5), models(100, 60, 1)],
    ['ten thousand paths, and both', notes(10_000, () => M5), models(100, 60, 20)],
  ])(
    'may be %s',
    async (_, paths, schemas) => {
      const { printed } = await survive(document(paths, { schemas }))
      expect(printed).not.toContain('too many models')
    },
    60_000,
  )

  it('may have a body of its own for each of ten thousand paths: what is passed over is said', async () => {
    const own = (index: number) => ({ allOf: [M5], description: String(index) })
    const { printed } = await survive(
      document(notes(10_000, own), { schemas: models(100, 60, 20) }),
    )
    expect(printed).toMatch(/too many models to look into all of them: up to \d{4} calls/)
  }, 60_000)
})

function tenThousand(item: object): object {
  return Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`/tech/tickets${String(index)}`, item]),
  )
}
