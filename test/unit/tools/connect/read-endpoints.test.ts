import { expect, it } from 'vitest'
import { readEndpoints } from '../../../../tools/connect/read-endpoints'

const inPath = (name: string) => ({ name, in: 'path', required: true, type: 'string' })

/** Endpoints of a document by method and path. */
function endpointsOf(root: Record<string, unknown>) {
  return new Map(readEndpoints(root).map((each) => [`${each.method} ${each.path}`, each]))
}

const old = {
  swagger: '2.0',
  basePath: '/api/v2/',
  consumes: ['application/json'],
  produces: ['application/json'],
  definitions: { Ticket: { type: 'object', properties: { Id: { type: 'integer' } } } },
  paths: {
    '/tickets/{ticketId}': {
      parameters: [inPath('ticketId')],
      put: {
        parameters: [
          { name: 'request', in: 'body', required: true, schema: { $ref: '#/definitions/Ticket' } },
        ],
        responses: { 200: { description: '', schema: { $ref: '#/definitions/Ticket' } } },
      },
    },
    '/tickets/{ticketId}/files': {
      post: {
        consumes: ['multipart/form-data'],
        parameters: [
          inPath('ticketId'),
          { name: 'file', in: 'formData', type: 'file', required: true },
        ],
        responses: {},
      },
    },
    '/tickets/{ticketId}/files/{fileId}': {
      get: {
        produces: ['application/octet-stream'],
        parameters: [inPath('ticketId'), inPath('fileId')],
        responses: { 200: { description: '', schema: { type: 'file' } } },
      },
    },
  },
}

it('reads bodies, forms and answers of version 2, an operation’s own content type before the document’s', () => {
  const found = endpointsOf(old)
  const put = found.get('PUT /api/v2/tickets/{ticketId}')
  expect(put?.bodies.map(({ type, shape }) => [type, shape.fields.get('Id')?.shape.type])).toEqual([
    ['application/json', 'integer'],
  ])
  expect(put?.answers[0]?.shape.fields.get('Id')?.shape.type).toBe('integer')
  expect(put?.parameters.map(({ name }) => name)).toEqual(['ticketId'])
  const form = found.get('POST /api/v2/tickets/{ticketId}/files')?.bodies[0]
  expect(form?.type).toBe('multipart/form-data')
  expect(form?.shape.fields.get('file')?.shape.format).toBe('binary')
  const bytes = found.get('GET /api/v2/tickets/{ticketId}/files/{fileId}')
  expect(bytes?.answers.map(({ type, shape }) => [type, shape.format])).toEqual([
    ['application/octet-stream', 'binary'],
  ])
})

it('loses one path to a mistake in it, and not the others', () => {
  const found = endpointsOf({
    ...old,
    paths: { ...old.paths, '/odd': { get: { parameters: [{ name: 'nowhere' }], responses: {} } } },
  })
  expect(
    found.get('PUT /api/v2/tickets/{ticketId}')?.answers[0]?.shape.fields.get('Id')?.shape.type,
  ).toBe('integer')
})

it('knows what may be null in 3.0 and in 3.1, and what is one of several', () => {
  const schema = {
    type: 'object',
    properties: {
      a: { type: 'string', nullable: true },
      b: { type: ['string', 'null'] },
      c: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
      d: { allOf: [{ $ref: '#/components/schemas/Named' }], nullable: true },
      e: {
        oneOf: [
          { type: 'object', required: ['x'], properties: { x: {} } },
          { type: 'object', properties: { y: {} } },
        ],
      },
      f: { type: 'integer', enum: [0, 1], 'x-enumNames': ['Open', 'Closed'] },
    },
    required: ['a', 'nowhere'],
  }
  const [endpoint] = readEndpoints({
    openapi: '3.1.0',
    components: {
      schemas: { Named: { type: 'object', properties: { name: { type: 'string' } } } },
    },
    paths: {
      '/x': {
        get: {
          responses: { '2XX': { content: { 'application/json; charset=utf-8': { schema } } } },
        },
      },
    },
  })
  const fields = endpoint?.answers[0]?.shape.fields
  const type = (name: string) => fields?.get(name)?.shape.type
  expect(['a', 'b', 'c', 'd', 'e', 'f'].map(type)).toEqual([
    'string',
    'string',
    'integer',
    'object',
    'object',
    'integer',
  ])
  expect(fields?.get('a')?.isRequired).toBe(true)
  expect(fields?.get('d')?.shape.fields.has('name')).toBe(true)
  expect(fields?.get('e')?.shape.fields.get('x')?.isRequired).toBe(false)
  expect(fields?.get('f')?.shape.words).toEqual([
    { text: 'Open', value: 0 },
    { text: 'Closed', value: 1 },
  ])
})
