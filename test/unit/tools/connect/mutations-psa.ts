import { at, parameter, push, remove, rename, set, type Mutable, type Mutation } from './mutation'

const psaGet = (root: Mutable, path: string, method: string) =>
  at(root, 'paths', `/api/v2/tech${path}`, method)
const psaModel = (root: Mutable, name: string) =>
  at(root, 'definitions', `DeskDirector.Web.Api.V2.Models.${name}`)

const REFERENCE = 'DeskDirector.Core.EntityReference'

/** What the document of a PSA instance (Swagger 2.0) may come to. */
export const psaMutations: readonly Mutation[] = [
  {
    name: 'a path renamed',
    mutate: (root) =>
      rename(at(root, 'paths'), '/api/v2/tech/tickets/find', '/api/v2/tech/tickets/query'),
    named: /tech .*tickets\.find .*no such path/,
  },
  {
    name: 'a path removed',
    mutate: (root) => remove(at(root, 'paths'), '/api/v2/portal/tickets/{ticketId}/escalate'),
    named: /portal .*ticket\.escalate .*no such path/,
  },
  {
    name: 'a method changed',
    mutate: (root) => rename(at(root, 'paths', '/api/v2/portal/tickets/{ticketId}'), 'put', 'post'),
    named: /portal .*ticket\.update .*no PUT any more/,
  },
  {
    name: 'a body field renamed',
    mutate: (root) =>
      rename(at(psaModel(root, 'TechFindTicketsRequest'), 'properties'), 'Search', 'Words'),
    named: /tech .*tickets\.find .*body search.*gone/,
  },
  {
    name: 'a body field’s words changed',
    mutate: (root) =>
      set(at(psaModel(root, 'TechFindTicketsRequest'), 'properties', 'State'), 'enum', [
        'Active',
        'Closed',
        'All',
      ]),
    named: /tickets\.find .*body state.*was one of/,
  },
  {
    name: 'a body field’s type changed',
    mutate: (root) =>
      set(at(psaModel(root, 'TechFindTicketsRequest'), 'properties'), 'Take', { type: 'string' }),
    named: /tickets\.find .*body take.*was integer, is string/,
  },
  {
    name: 'a body field removed',
    mutate: (root) =>
      remove(at(psaModel(root, 'TechCreateNoteRequest'), 'properties'), 'IsInternal'),
    named: /tech .*ticket\.addNote .*body isInternal.*gone/,
  },
  {
    name: 'a new required body field',
    mutate: (root) =>
      set(psaModel(root, 'TicketActionRequest'), 'required', ['Signature']) &&
      set(at(psaModel(root, 'TicketActionRequest'), 'properties'), 'Signature', {
        type: 'string',
      }),
    named: /ticket\.close .*body signature.*required now/,
  },
  {
    name: 'a new required query parameter',
    mutate: (root) =>
      push(at(psaGet(root, '/tickets/{ticketId}', 'get'), 'parameters'), {
        name: 'database',
        in: 'query',
        required: true,
        type: 'string',
      }),
    named: /tech .*ticket\.get .*query database.*required now/,
  },
  {
    name: 'a query parameter renamed',
    mutate: (root) => set(parameter(psaGet(root, '/timeentries', 'get'), 'period'), 'name', 'span'),
    named: /tech .*time\.find .*query period.*gone/,
  },
  {
    name: 'an answer’s field renamed',
    mutate: (root) => rename(at(psaModel(root, 'TicketListItem'), 'properties'), 'Name', 'Caption'),
    named: /tickets\.find .*field name.*gone/,
  },
  {
    name: 'an answer’s field of another type',
    mutate: (root) =>
      set(at(psaModel(root, 'TicketListItem'), 'properties'), 'DateEntered', { type: 'integer' }),
    named: /tickets\.find .*field dateEntered.*was string date-time, is integer/,
  },
  {
    name: 'the list under another name',
    mutate: (root) =>
      rename(at(psaModel(root, 'FindTicketsResponse'), 'properties'), 'Results', 'Items'),
    named: /tickets\.find .*answer results.*gone/,
  },
  {
    name: 'the total removed',
    mutate: (root) =>
      remove(at(psaModel(root, 'FindTicketsResponse'), 'properties'), 'TotalResults'),
    named: /tickets\.find .*answer totalResults.*gone/,
  },
  {
    name: 'a ticket under another wrapper',
    mutate: (root) => rename(at(psaModel(root, 'TicketResponse'), 'properties'), 'Ticket', 'Case'),
    named: /ticket\.get .*answer ticket.*gone/,
  },
  {
    name: 'a body that is sent in another way',
    mutate: (root) =>
      set(psaGet(root, '/tickets/{ticketId}', 'patch'), 'consumes', ['application/xml']),
    named: /tech .*ticket\.update .*body.*takes application\/xml/,
  },
  {
    name: 'a model that is no longer there',
    mutate: (root) =>
      remove(at(root, 'definitions'), 'DeskDirector.Web.Api.V2.Models.TicketListItem'),
    named: /tickets\.find .*answer results.*a model that the document lacks/,
  },
  {
    name: 'a new required field within what is sent',
    mutate: (root) =>
      set(at(root, 'definitions', REFERENCE), 'required', ['Tenant']) &&
      set(at(root, 'definitions', REFERENCE, 'properties'), 'Tenant', { type: 'string' }),
    named: /tech .*ticket\.update .*body ticket\.status\.tenant.*required now/,
  },
  {
    name: 'a field of a whole ticket that only its PUT has',
    mutate: (root) =>
      rename(at(psaModel(root, 'TicketUpdate'), 'properties'), 'BudgetHours', 'Budget'),
    named: /portal .*ticket\.update .*body budget.*no such field to keep/,
  },
  {
    name: 'an answer that is a page',
    mutate: (root) => set(psaGet(root, '/tickets/{ticketId}', 'get'), 'produces', ['text/html']),
    named: /tech .*ticket\.get .*answer.*text\/html/,
  },
  {
    name: 'a path with something after its parameter',
    mutate: (root) =>
      rename(
        at(root, 'paths'),
        '/api/v2/tech/tickets/{ticketId}',
        '/api/v2/tech/tickets/{ticketId}.json',
      ),
    named: /tech .*ticket\.get .*no such path/,
  },
]
