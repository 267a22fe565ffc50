import { periods } from '../tickets/period'
import { ref } from './schema-parts'
import { ticketFilters, ticketId } from './ticket-parameters'
import type { Answer, OpenApiDocument, Operation } from './types'

function json(description: string, schema: string): Answer {
  return { description, content: { 'application/json': { schema: ref(schema) } } }
}

const badRequest = json('A parameter makes no sense.', 'BadRequest')
const unauthorized = json('No token, or not a good one.', 'Refusal')
const otherSide = json('The token is of the other platform.', 'Refusal')
const notFound = json(
  'There is none, or not for this person. A page, unless JSON is asked for.',
  'Refusal',
)

type Refusals = Readonly<Record<string, Answer>>

/** A GET that answers 200 with a schema of that name, or 401, or one of the refusals. */
function read(
  operation: Omit<Operation, 'responses'>,
  schema: string,
  refusals: Refusals = {},
): { get: Operation } {
  const responses = { 200: json('As asked.', schema), ...refusals, 401: unauthorized }
  return { get: { ...operation, responses } }
}

/** Every path under /api. */
export const paths: OpenApiDocument['paths'] = {
  '/api/v2/user/client': read(
    { operationId: 'GetClient', tags: ['User'], summary: 'The contact who is signed in' },
    'Contact',
    { 403: otherSide },
  ),
  '/api/v2/user/member': read(
    {
      operationId: 'GetMember',
      tags: ['User'],
      summary: 'The agent who is signed in',
      description: 'A path of the local instance: DeskDirector publishes none.',
    },
    'Agent',
    { 403: otherSide },
  ),
  '/api/v2/copilot/tickets': read(
    {
      operationId: 'FindTickets',
      tags: ['Copilot'],
      summary: 'Tickets that pass every filter, the last modified first',
      parameters: ticketFilters,
    },
    'TicketList',
    { 400: badRequest },
  ),
  '/api/v2/copilot/tickets/{ticketId}': read(
    {
      operationId: 'GetTicket',
      tags: ['Copilot'],
      summary: 'A ticket with its notes',
      parameters: [ticketId],
    },
    'Ticket',
    { 404: notFound },
  ),
  '/api/v2/copilot/time-entries': read(
    {
      operationId: 'FindTimeEntries',
      tags: ['Copilot'],
      summary: 'The agent’s own time entries',
      parameters: [
        {
          name: 'period',
          in: 'query',
          description: 'When they start, by UTC and weeks from Monday; all of them without one.',
          schema: { type: 'string', enum: periods },
        },
      ],
    },
    'TimeEntryList',
    { 400: badRequest },
  ),
  '/api/v2/copilot/connections/test': read(
    { operationId: 'TestConnection', tags: ['Copilot'], summary: 'Whether the token is good' },
    'Connection',
  ),
}
