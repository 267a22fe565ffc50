/** Another help desk's API, in words of its own: what connect makes of a document it wasn't written beside. */

const text = { type: 'string' }
const integer = { type: 'integer', format: 'int64' }
const moment = { type: 'string', format: 'date-time' }
const reference = { $ref: '#/components/schemas/Ref' }
const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const ok = (schema: object) => ({ 200: { description: 'Good', ...json(schema) } })
const model = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const id = { name: 'caseId', in: 'path', required: true, schema: integer }
const query = (name: string, schema: object, more: object = {}) => ({
  name,
  in: 'query',
  schema,
  ...more,
})
const body = (schema: object, required = true) => ({ required, ...json(schema) })

const caseFields = {
  subject: text,
  details: text,
  state: reference,
  urgency: text,
  department: reference,
  requester: model('Person'),
  technicians: { type: 'array', items: model('Person') },
  labels: { type: 'array', items: text },
  openedAt: moment,
  lastUpdatedAt: moment,
  resolvedAt: moment,
}

export const helpDesk = {
  openapi: '3.1.0',
  info: { title: 'Desk', version: '3' },
  servers: [{ url: 'https://desk.acme.example/api/v3' }],
  paths: {
    '/agent/cases': {
      get: {
        operationId: 'listCases',
        parameters: [
          query('q', text),
          query('closed', { type: 'boolean' }),
          query('order_by', { type: 'string', enum: ['updated_at', 'created_at', 'title'] }),
          query('order', { type: 'string', enum: ['asc', 'desc'] }),
          query('page', { type: 'integer', minimum: 0 }),
          query('per_page', { type: 'integer' }),
          query('api-version', { type: 'string', enum: ['3.1'] }, { required: true }),
        ],
        responses: ok({
          type: 'object',
          properties: {
            meta: { type: 'object', properties: { total: integer, page: integer } },
            data: { type: 'array', items: model('Case') },
          },
        }),
      },
      post: {
        operationId: 'createCase',
        requestBody: body({
          type: 'object',
          required: ['case'],
          properties: {
            case: {
              type: 'object',
              required: ['subject', 'details'],
              properties: {
                subject: text,
                details: text,
                department: reference,
                watchers: { type: 'array', items: { type: 'object', properties: { email: text } } },
              },
            },
          },
        }),
        responses: ok(model('Case')),
      },
    },
    '/agent/cases/{caseId}': {
      parameters: [id],
      get: {
        operationId: 'getCase',
        parameters: [query('includeComments', { type: 'boolean' })],
        responses: ok({ type: 'object', properties: { case: model('Case') } }),
      },
      put: {
        operationId: 'replaceCase',
        requestBody: body({ type: 'object', properties: { case: model('CaseFields') } }),
        responses: ok(model('Case')),
      },
      delete: { operationId: 'deleteCase', responses: { 204: { description: 'Gone' } } },
    },
    '/agent/cases/{caseId}/replies': {
      parameters: [id],
      post: {
        operationId: 'addReply',
        requestBody: body({
          type: 'object',
          required: ['message'],
          properties: {
            message: { type: 'object', required: ['body'], properties: { body: text } },
            isPublic: { type: 'boolean' },
          },
        }),
        responses: { 204: { description: 'Done' } },
      },
    },
    '/agent/cases/{caseId}/transitions': {
      parameters: [id],
      post: {
        operationId: 'moveCase',
        requestBody: body({
          type: 'object',
          required: ['action'],
          properties: {
            action: { type: 'string', enum: ['Resolve', 'Reopen', 'Escalate'] },
            reason: text,
          },
        }),
        responses: { 204: { description: 'Done' } },
      },
    },
    '/agent/cases/bulk': {
      patch: {
        operationId: 'bulkUpdateCases',
        requestBody: body({ type: 'object' }),
        responses: { 204: { description: 'Done' } },
      },
    },
    '/admin/cases': {
      get: { operationId: 'adminCases', responses: ok({ type: 'array', items: model('Case') }) },
    },
    '/agent/departments': { get: { responses: ok({ type: 'array', items: reference }) } },
  },
  components: {
    schemas: {
      Ref: { type: 'object', properties: { id: integer, label: text } },
      Person: { type: 'object', properties: { id: integer, displayName: text, email: text } },
      CaseFields: { type: 'object', properties: caseFields },
      Case: {
        allOf: [
          {
            type: 'object',
            properties: { id: integer, comments: { type: 'array', items: model('Comment') } },
          },
          model('CaseFields'),
        ],
      },
      Comment: {
        type: 'object',
        properties: { id: integer, body: text, postedBy: model('Person'), sentAt: moment },
      },
    },
  },
} as const
