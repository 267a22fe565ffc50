import type { Call } from './call'
import { listOf, ref } from './parts'

const [admin, connector, chat] = ['/api/v2/admin', '/api/v2/automate/connector', '/api/v2/chat']

/**
 * Operations of other audiences, which stand in the same document and are closed to the tokens of portal and
 * TECH: the box answers 403 to all of them.
 */
export const otherCalls = {
  [`${admin}/boards`]: {
    get: {
      tag: 'Admin',
      id: 'Setup_List',
      answer: listOf(ref('DeskDirector.Admin.BoardSettings')),
    },
    post: { tag: 'Admin', id: 'Boards_Create', body: 'DeskDirector.Admin.BoardSettings' },
  },
  [`${admin}/tickets/find`]: {
    post: {
      tag: 'Admin',
      id: 'Tickets_Find',
      summary: 'Finds tickets of the whole instance',
      body: 'TechFindTicketsRequest',
      answer: ref('FindTicketsResponse'),
    },
  },
  [`${admin}/tickets/{ticketId}`]: {
    delete: { tag: 'Admin', id: 'Ticket_Delete', summary: 'Deletes a ticket' },
  },
  [`${admin}/webhooks`]: {
    get: { tag: 'Webhook', id: 'Webhooks', answer: listOf(ref('DeskDirector.Admin.Webhook')) },
    post: { tag: 'Webhook', id: 'Webhooks', body: 'DeskDirector.Admin.Webhook' },
  },
  [`${connector}/tickets`]: {
    get: { id: 'Connector_Tickets', answer: listOf(ref('DeskDirector.Connector.Ticket')) },
    post: {
      id: 'Connector_Tickets',
      summary: 'Creates a ticket, for API keys',
      body: 'DeskDirector.Connector.Ticket',
    },
  },
  [`${connector}/tickets/{ticketId}/notes`]: {
    post: {
      id: 'Connector_Notes',
      summary: 'Adds a note to a ticket, for API keys',
      body: 'CreateNoteRequest',
      deprecated: true,
    },
  },
  [`${chat}/sessions`]: {
    get: { tag: 'Chat', id: 'Chat_List', answer: listOf(ref('DeskDirector.Chat.Session')) },
    post: { tag: 'Chat', id: 'Chat_Start', summary: 'Starts a chat about a ticket' },
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Call>>>>
