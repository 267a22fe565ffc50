import { periods } from '../../tickets/period'
import type { Call } from './call'
import { int32, listOf, ref, text, words } from './parts'
import { sharedCalls, sharedFilters } from './shared-calls'

const base = '/api/v4/tech'
const tag = 'TechTickets'

const addComment: Call = {
  tag,
  id: 'Create',
  summary: 'Comment on a ticket, to its contact or internally',
  json: 'DeskDirector.Tech.CreateCommentRequest',
  answer: ref('DeskDirector.Tickets.TicketComment'),
  status: 201,
}

/** What an agent's token opens. Every path is this box's own: DeskDirector publishes none. */
export const techCalls = {
  [`${base}/me`]: {
    get: {
      tag: 'TechUser',
      id: 'Get',
      summary: 'The agent who is signed in',
      answer: ref('DeskDirector.Tech.CurrentUser'),
    },
  },
  [`${base}/tickets`]: {
    get: {
      tag,
      id: 'Find',
      summary: 'Find tickets',
      query: {
        ...sharedFilters,
        accountId: int32,
        assignment: { ...words('me', 'unassigned', 'any'), default: 'any' },
      },
      answer: ref('TicketListItemPagedResult'),
    },
    post: {
      tag,
      id: 'Create',
      summary: 'Create a ticket for a contact',
      json: 'DeskDirector.Tech.CreateTicketRequest',
      answer: ref('Ticket'),
      status: 201,
    },
  },
  [`${base}/tickets/{ticketId}`]: {
    get: { tag, id: 'Get', summary: 'A ticket with all its comments', answer: ref('Ticket') },
    patch: {
      tag,
      id: 'Patch',
      summary: 'Update a ticket',
      mergePatch: 'DeskDirector.Tech.TicketPatch',
      answer: ref('Ticket'),
    },
  },
  [`${base}/tickets/{ticketId}/notes`]: {
    post: { ...addComment, summary: 'Use comments instead', deprecated: true },
  },
  [`${base}/tickets/{ticketId}/assignable-agents`]: {
    get: {
      tag,
      id: 'FindAssignableAgents',
      summary: 'Agents a ticket can be assigned to',
      query: { search: text },
      answer: listOf(ref('AgentListItem')),
    },
  },
  [`${base}/tickets/{ticketId}/time-entries`]: {
    post: {
      tag,
      id: 'Create',
      summary: 'Log time on a ticket',
      json: 'CreateTimeEntryRequest',
      status: 201,
    },
  },
  [`${base}/time-entries`]: {
    get: {
      tag: 'TechTimeEntries',
      id: 'Find',
      summary: 'The agent’s own time entries',
      query: { period: words(...periods) },
      answer: ref('TimeEntryPagedResult'),
    },
  },
  [`${base}/agents`]: {
    get: { id: 'Find', query: { search: text }, answer: ref('AgentListItemPagedResult') },
  },
  [`${base}/accounts`]: {
    get: { id: 'Find', answer: listOf(ref('DeskDirector.Core.Reference')) },
  },
  ...sharedCalls(base, tag, addComment),
} satisfies Readonly<Record<string, Readonly<Record<string, Call>>>>
