import fc from 'fast-check'
import { helpDesk } from './documents/help-desk'

const fieldName = fc.constantFrom(
  ...[
    'id',
    'Id',
    'summary',
    'Title',
    'description',
    'status',
    'statusId',
    'priority',
    'queueId',
    'board',
    'contact',
  ],
  ...[
    'assignedAgents',
    'tags',
    'dueDate',
    'createdOn',
    'isClosed',
    'comment',
    'text',
    'isInternal',
    'isPublic',
    'cc',
  ],
  ...[
    'results',
    'total',
    'ticket',
    'data',
    'file',
    'start',
    'end',
    'rating',
    'action',
    'sort',
    '$each',
    '__proto__',
  ],
)
const leaf = fc.oneof(
  fc.constantFrom(
    ...['string', 'integer', 'number', 'boolean'].map((type) => ({ type })),
    { type: 'string', format: 'date-time' },
    { type: 'string', format: 'binary' },
    { type: 'string', enum: ['open', 'closed', 'all'] },
    { type: 'string', enum: ['-modifiedOn', 'createdOn'] },
    { type: 'string', enum: ['Close', 'Reopen'] },
    { $ref: '#/components/schemas/Model' },
    { $ref: '#/components/schemas/Gone' },
    {},
    null,
  ),
)
const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'schema' },
    leaf,
    fc.record({ type: fc.constant('array'), items: tie('schema') }),
    fc.record({
      type: fc.constant('object'),
      properties: fc.dictionary(fieldName, tie('schema'), { maxKeys: 6 }),
      required: fc.array(fieldName, { maxLength: 1 }),
    }),
  ),
}))
const segment = fc.constantFrom(
  ...[
    'api',
    'v2',
    'v4',
    'portal',
    'tech',
    'admin',
    'tickets',
    'cases',
    '{ticketId}',
    '{id}',
    'notes',
    'comments',
    'close',
  ],
  ...[
    'find',
    'attachments',
    '{attachmentId}',
    'statuses',
    'boards',
    '{boardId}',
    'agents',
    'me',
    'time-entries',
    'bulk',
    'a b',
  ],
)
const path = fc
  .array(segment, { minLength: 1, maxLength: 6 })
  .map((segments) => `/${segments.join('/')}`)
const parameter = fc.record({
  name: fc.oneof(
    fieldName,
    fc.constantFrom(
      'skip',
      'take',
      'page',
      'pageSize',
      'search',
      'orderBy',
      'direction',
      'from',
      'to',
      'ticketId',
    ),
  ),
  in: fc.constantFrom('query', 'path', 'header', 'nowhere'),
  required: fc.boolean(),
  schema,
})
const content = fc.dictionary(
  fc.constantFrom(
    'application/json',
    'application/merge-patch+json',
    'multipart/form-data',
    'text/plain',
  ),
  fc.record({ schema }),
  { maxKeys: 2 },
)
const operation = fc.record(
  {
    operationId: fc.constantFrom('FindTickets', 'GetTicket', 'AddNote', 'CloseTicket', 'x'),
    parameters: fc.array(parameter, { maxLength: 5 }),
    requestBody: fc.record({ required: fc.boolean(), content }),
    responses: fc.record({ 200: fc.record({ content }) }),
  },
  { requiredKeys: ['responses'] },
)
const item = fc.dictionary(fc.constantFrom('get', 'post', 'put', 'patch', 'delete'), operation, {
  maxKeys: 3,
})
/** Documents of anything, in words that mean something here. */
export const anyDocument = fc.record({
  openapi: fc.constantFrom('3.0.3', '3.1.0'),
  paths: fc.dictionary(path, item, { minKeys: 1, maxKeys: 12 }),
  components: fc.record({ schemas: fc.record({ Model: schema }) }),
})

interface Edit {
  /** Where: at each level the so many-th thing in it. */
  readonly at: readonly number[]
  readonly by: 'removing' | 'renaming' | 'replacing'
  readonly value: unknown
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.array(fc.nat(30), { minLength: 3, maxLength: 12 }),
  by: fc.constantFrom('removing', 'renaming', 'replacing'),
  value: fc.oneof(schema, fc.constantFrom(null, [], 1, 'x')),
})

/** Documents that were good, before somebody changed a few things in them. */
export const spoiltDocument = fc.array(edit, { maxLength: 6 }).map((edits) => {
  const root = structuredClone(helpDesk) as unknown as Record<string, unknown>
  for (const each of edits) spoil(root['paths'], each)
  for (const each of edits) spoil(root['components'], each)
  return root
})

function spoil(root: unknown, { at, by, value }: Edit): void {
  let here = root as Record<string, unknown>
  for (const [level, index] of at.entries()) {
    const keys = Object.keys(here)
    const key = keys[index % keys.length]
    if (key === undefined) return
    const next = here[key]
    if (
      level < at.length - 1 &&
      typeof next === 'object' &&
      next !== null &&
      Object.keys(next).length > 0
    ) {
      here = next as Record<string, unknown>
      continue
    }
    // A copy for each: one object in two places of a document may be put into itself.
    if (by === 'replacing') here[key] = structuredClone(value)
    else Reflect.deleteProperty(here, key)
    if (by === 'renaming') here[`${key}X`] = next
    return
  }
}
