import type { Call } from './call'
import { ref, words } from './parts'
import { sharedCalls, sharedFilters } from './shared-calls'

const base = '/api/v4/portal'
const tag = 'PortalTickets'

const act = (summary: string): { post: Call } => ({
  post: { tag, id: 'PerformAction', summary, json: 'TicketActionRequest', answer: ref('Ticket') },
})

const addComment: Call = {
  tag,
  id: 'Create',
  summary: 'Comment on a ticket',
  json: 'DeskDirector.Portal.CreateCommentRequest',
  answer: ref('DeskDirector.Tickets.TicketComment'),
  status: 201,
}

/** What a contact's token opens. Every path is this box's own: DeskDirector publishes none. */
export const portalCalls = {
  [`${base}/me`]: {
    get: {
      tag: 'PortalUser',
      id: 'Get',
      summary: 'The contact who is signed in',
      answer: ref('DeskDirector.Portal.CurrentUser'),
    },
  },
  [`${base}/tickets`]: {
    get: {
      tag,
      id: 'Find',
      summary: 'Find tickets of the signed-in contact',
      query: {
        ...sharedFilters,
        category: {
          ...words('personal_tickets', 'referenced_me', 'group_tickets'),
          description:
            'The contact’s own, those that the contact is copied in, or all of the account that the contact may see.',
        },
      },
      answer: ref('TicketListItemPagedResult'),
    },
    post: {
      tag,
      id: 'Create',
      summary: 'Create a ticket',
      json: 'DeskDirector.Portal.CreateTicketRequest',
      answer: ref('Ticket'),
      status: 201,
    },
  },
  [`${base}/tickets/{ticketId}`]: {
    get: {
      tag,
      id: 'Get',
      summary: 'A ticket with its public comments',
      answer: ref('Ticket'),
    },
    patch: {
      tag,
      id: 'Patch',
      summary: 'Update a ticket',
      mergePatch: 'DeskDirector.Portal.TicketPatch',
      answer: ref('Ticket'),
    },
  },
  [`${base}/tickets/{ticketId}/actions/grant-approval`]: act(
    'Grant the approval that is asked for',
  ),
  [`${base}/tickets/{ticketId}/actions/decline-approval`]: act('Decline the approval'),
  [`${base}/tickets/{ticketId}/actions/escalate`]: act('Escalate a ticket'),
  [`${base}/tickets/{ticketId}/actions/fast-track`]: act('Put a ticket ahead of all others'),
  [`${base}/tickets/{ticketId}/satisfaction`]: {
    post: {
      tag,
      id: 'Rate',
      summary: 'Rate how a ticket was handled, 1 to 5',
      json: 'RateTicketRequest',
      status: 204,
    },
  },
  ...sharedCalls(base, tag, addComment),
} satisfies Readonly<Record<string, Readonly<Record<string, Call>>>>
