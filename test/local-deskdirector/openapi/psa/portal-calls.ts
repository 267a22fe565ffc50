import type { Call } from './call'
import { ref } from './parts'
import { act, choiceCalls, ticketCalls } from './shared-calls'

const base = '/api/v2/portal'
const tag = 'PortalTicket'

/** What a contact's token opens. Every path but `/api/v2/user/client` is this box's own: DeskDirector publishes no other. */
export const portalCalls = {
  '/api/v2/user/client': {
    get: {
      tag: 'User',
      id: 'User_Client',
      summary: 'The signed-in contact',
      answer: ref('Client'),
    },
  },
  [`${base}/tickets/find`]: {
    post: {
      tag,
      id: 'Tickets_Find',
      summary: 'Finds tickets of the signed-in contact',
      body: 'FindTicketsRequest',
      answer: ref('FindTicketsResponse'),
    },
  },
  [`${base}/tickets`]: {
    post: {
      tag,
      id: 'Tickets_Create',
      summary: 'Creates a ticket',
      body: 'CreateTicketRequest',
      answer: ref('TicketResponse'),
      status: 201,
    },
  },
  [`${base}/tickets/{ticketId}`]: {
    get: {
      tag,
      id: 'Ticket_Get',
      summary: 'A ticket with its notes',
      answer: ref('TicketResponse'),
    },
    put: {
      tag,
      id: 'Ticket_Update',
      summary: 'Updates a ticket',
      description: 'Overwrites the whole ticket: what is not given is emptied.',
      body: 'UpdateTicketRequest',
    },
  },
  [`${base}/tickets/{ticketId}/notes`]: {
    post: {
      tag,
      id: 'Notes_Create',
      summary: 'Adds a note to a ticket',
      body: 'CreateNoteRequest',
      answer: ref('TicketNote'),
      status: 201,
    },
  },
  [`${base}/tickets/{ticketId}/approve`]: act(tag, 'Approves what a ticket asks for'),
  [`${base}/tickets/{ticketId}/reject`]: act(tag, 'Declines to approve what a ticket asks for'),
  [`${base}/tickets/{ticketId}/escalate`]: act(tag, 'Escalates a ticket'),
  [`${base}/tickets/{ticketId}/survey`]: {
    post: {
      tag,
      id: 'Survey_Submit',
      summary: 'Rates how a ticket was handled, from 1 to 5',
      body: 'SurveyAnswer',
    },
  },
  ...ticketCalls(base, tag),
  ...choiceCalls(base),
} satisfies Readonly<Record<string, Readonly<Record<string, Call>>>>
