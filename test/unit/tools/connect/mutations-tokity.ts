import { at, parameter, push, remove, rename, set, type Mutable, type Mutation } from './mutation'

const tokityGet = (root: Mutable, path: string, method = 'get') =>
  at(root, 'paths', `/api/v4/tech${path}`, method)
const tokityModel = (root: Mutable, name: string) => at(root, 'components', 'schemas', name)

/** What the document of a Tokity instance (OpenAPI 3.0) may come to. */
export const tokityMutations: readonly Mutation[] = [
  {
    name: 'a path renamed',
    mutate: (root) => rename(at(root, 'paths'), '/api/v4/tech/tickets', '/api/v4/tech/cases'),
    named: /tech .*tickets\.find .*\/api\/v4\/tech\/tickets.*no such path/,
  },
  {
    name: 'a path removed',
    mutate: (root) => remove(at(root, 'paths'), '/api/v4/portal/tickets/{ticketId}/satisfaction'),
    named: /portal .*ticket\.rate .*no such path/,
  },
  {
    name: 'a method changed',
    mutate: (root) =>
      rename(at(root, 'paths', '/api/v4/tech/tickets/{ticketId}/actions/close'), 'post', 'put'),
    named: /tech .*ticket\.close .*no POST any more; it has PUT/,
  },
  {
    name: 'a path parameter renamed',
    mutate: (root) => {
      const paths = at(root, 'paths')
      set(
        parameter(at(paths, '/api/v4/tech/tickets/{ticketId}', 'get'), 'ticketId'),
        'name',
        'number',
      )
      rename(paths, '/api/v4/tech/tickets/{ticketId}', '/api/v4/tech/tickets/{number}')
    },
    named: /tech .*ticket\.get .*path \{id\}.*was ticketId: integer/,
  },
  {
    name: 'a query parameter renamed',
    mutate: (root) => set(parameter(tokityGet(root, '/tickets'), 'search'), 'name', 'words'),
    named: /tech .*tickets\.find .*query search.*gone/,
  },
  {
    name: 'a query parameter’s type changed',
    mutate: (root) =>
      set(parameter(tokityGet(root, '/tickets'), 'statusId'), 'schema', { type: 'string' }),
    named: /query statusId.*was integer, is string/,
  },
  {
    name: 'a query parameter’s words changed',
    mutate: (root) =>
      set(parameter(tokityGet(root, '/tickets'), 'state'), 'schema', {
        type: 'string',
        enum: ['active', 'closed', 'all'],
      }),
    named: /query state.*was one of "all", "closed", "open"/,
  },
  {
    name: 'a new required query parameter',
    mutate: (root) =>
      push(at(tokityGet(root, '/tickets'), 'parameters'), {
        name: 'region',
        in: 'query',
        required: true,
        schema: { type: 'string' },
      }),
    named: /tickets\.find .*query region.*required now/,
  },
  {
    name: 'a new required header',
    mutate: (root) =>
      push(at(tokityGet(root, '/tickets'), 'parameters'), {
        name: 'X-Region',
        in: 'header',
        required: true,
        schema: { type: 'string' },
      }),
    named: /tickets\.find .*header X-Region.*required now/,
  },
  {
    name: 'a body field renamed',
    mutate: (root) =>
      rename(
        at(tokityModel(root, 'DeskDirector.Tech.TicketPatch'), 'properties'),
        'priorityId',
        'urgencyId',
      ),
    named: /tech .*ticket\.update .*body priorityId.*gone/,
  },
  {
    name: 'a body field removed',
    mutate: (root) =>
      remove(
        at(tokityModel(root, 'DeskDirector.Tech.CreateCommentRequest'), 'properties'),
        'isInternal',
      ),
    named: /tech .*ticket\.addNote .*body isInternal.*gone/,
  },
  {
    name: 'a body field’s type changed',
    mutate: (root) =>
      set(at(tokityModel(root, 'DeskDirector.Tech.TicketPatch'), 'properties'), 'tags', {
        type: 'string',
      }),
    named: /ticket\.update .*body tags.*was list of string, is string/,
  },
  {
    name: 'a new required body field',
    mutate: (root) => {
      const model = tokityModel(root, 'DeskDirector.Tech.CreateTicketRequest')
      set(at(model, 'properties'), 'sourceId', { type: 'integer' })
      set(model, 'required', ['summary', 'sourceId'])
    },
    named: /tech .*ticket\.create .*body sourceId.*required now/,
  },
  {
    name: 'an answer’s field renamed',
    mutate: (root) => rename(at(tokityModel(root, 'Ticket'), 'properties'), 'comments', 'thread'),
    named: /ticket\.get .*field comments.*gone/,
  },
  {
    name: 'an answer’s field of another type',
    mutate: (root) =>
      set(at(tokityModel(root, 'TicketListItem'), 'properties'), 'id', { type: 'string' }),
    named: /tickets\.find .*field id.*was integer, is string/,
  },
  {
    name: 'a field deep in an answer removed',
    mutate: (root) => remove(at(tokityModel(root, 'Author'), 'properties'), 'name'),
    named: /ticket\.get .*field comments\[\]\.\w+\.name.*gone/,
  },
  {
    name: 'the list under another name',
    mutate: (root) =>
      rename(at(tokityModel(root, 'TicketListItemPagedResult'), 'properties'), 'results', 'data'),
    named: /tickets\.find .*answer results.*gone/,
  },
  {
    name: 'the total removed',
    mutate: (root) =>
      remove(at(tokityModel(root, 'TicketListItemPagedResult'), 'properties'), 'totalCount'),
    named: /tickets\.find .*answer totalCount.*gone/,
  },
  {
    name: 'an update that is sent in another way',
    mutate: (root) =>
      rename(
        at(tokityGet(root, '/tickets/{ticketId}', 'patch'), 'requestBody', 'content'),
        'application/merge-patch+json',
        'application/xml',
      ),
    named: /tech .*ticket\.update .*body.*takes application\/xml/,
  },
  {
    name: 'a model that is no longer there',
    mutate: (root) => remove(at(root, 'components', 'schemas'), 'Ticket'),
    named: /ticket\.get .*answer.*a model that the document lacks/,
  },
  {
    name: 'an answer that is no longer described',
    mutate: (root) =>
      remove(at(tokityGet(root, '/tickets/{ticketId}'), 'responses', '200'), 'content'),
    named: /tech .*ticket\.get .*answer.*no longer says/,
  },
]
