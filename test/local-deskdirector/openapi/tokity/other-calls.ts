import type { Call } from './call'
import { int32, listOf, ref, text, words } from './parts'

const [admin, open, chat] = ['/api/v4/admin', '/api/v4/public', '/api/v4/chat']

/**
 * Operations of other audiences, which stand in the same document and are closed to the tokens of portal and
 * TECH: the box answers 403 to all of them.
 */
export const otherCalls = {
  [`${admin}/tickets`]: {
    get: {
      tag: 'AdminTickets',
      id: 'Find',
      summary: 'Find tickets of the whole instance',
      query: { search: text, state: words('open', 'closed', 'all'), skip: int32, take: int32 },
      answer: ref('TicketListItemPagedResult'),
    },
  },
  [`${admin}/tickets/{ticketId}`]: {
    delete: { tag: 'AdminTickets', id: 'Delete', summary: 'Archive a ticket', status: 204 },
  },
  [`${admin}/tickets/{ticketId}/actions/restore`]: {
    post: { tag: 'AdminTickets', id: 'Restore', status: 204 },
  },
  [`${admin}/queues`]: {
    get: {
      tag: 'AdminQueues',
      id: 'List',
      answer: listOf(ref('DeskDirector.Admin.QueueSettings')),
    },
    post: { tag: 'AdminQueues', id: 'Create', json: 'DeskDirector.Admin.QueueSettings' },
  },
  [`${admin}/webhooks`]: {
    get: { tag: 'Webhooks', id: 'List', answer: listOf(ref('DeskDirector.Admin.Webhook')) },
    post: { tag: 'Webhooks', id: 'Create', json: 'DeskDirector.Admin.Webhook', status: 201 },
  },
  [`${admin}/webhooks/{webhookId}`]: { delete: { tag: 'Webhooks', id: 'Delete', status: 204 } },
  [`${open}/tickets`]: {
    get: {
      tag: 'Public',
      id: 'Find',
      summary: 'Find tickets, for API keys',
      query: { search: text, skip: int32, take: int32 },
      answer: ref('TicketListItemPagedResult'),
    },
    post: {
      tag: 'Public',
      id: 'Create',
      summary: 'Create a ticket, for API keys',
      json: 'DeskDirector.Public.CreateTicketRequest',
      answer: ref('Ticket'),
    },
  },
  [`${open}/tickets/{ticketId}`]: {
    get: { tag: 'Public', id: 'Get', answer: ref('Ticket') },
    patch: { tag: 'Public', id: 'Patch', mergePatch: 'DeskDirector.Tech.TicketPatch' },
  },
  [`${open}/tickets/{ticketId}/comments`]: {
    post: { tag: 'Public', id: 'Create', json: 'DeskDirector.Tech.CreateCommentRequest' },
  },
  [`${chat}/sessions`]: {
    get: { tag: 'Chat', id: 'Find', answer: listOf(ref('DeskDirector.Chat.Session')) },
    post: { tag: 'Chat', id: 'Create', summary: 'Start a chat about a ticket' },
  },
  [`${chat}/sessions/{sessionId}/messages`]: {
    post: { tag: 'Chat', id: 'Create', json: 'DeskDirector.Chat.Message' },
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Call>>>>
