import type { Call } from './call'
import { listOf, ref, text, words } from './parts'
import { choiceCalls, ticketCalls } from './shared-calls'

const base = '/api/v2/tech'
const tag = 'TechTicket'

/** The published periods in a C# enum's words. */
export const psaPeriods = ['Today', 'ThisWeek', 'LastWeek', 'ThisMonth', 'LastMonth'] as const

const update: Call = {
  tag,
  id: 'Ticket_Update',
  summary: 'Updates a ticket',
  description: 'Overwrites the whole ticket: what is not given is emptied.',
  body: 'TechUpdateTicketRequest',
}

/** What an agent's token opens. Every path is this box's own: DeskDirector publishes none. */
export const techCalls = {
  '/api/v2/user/member': {
    get: { tag: 'User', id: 'User_Member', summary: 'The signed-in member', answer: ref('Member') },
  },
  [`${base}/tickets/find`]: {
    post: {
      tag,
      id: 'Tickets_Find',
      summary: 'Finds tickets',
      body: 'TechFindTicketsRequest',
      answer: ref('FindTicketsResponse'),
    },
  },
  [`${base}/tickets`]: {
    post: {
      tag,
      id: 'Tickets_Create',
      summary: 'Creates a ticket',
      body: 'TechCreateTicketRequest',
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
    put: update,
    patch: {
      ...update,
      summary: 'Updates some fields of a ticket',
      description: 'What is not given stays as it is.',
      answer: ref('TicketResponse'),
    },
  },
  [`${base}/tickets/{ticketId}/notes`]: {
    post: {
      tag,
      id: 'Notes_Create',
      summary: 'Adds a note to a ticket, for everybody or for members alone',
      body: 'TechCreateNoteRequest',
      status: 201,
    },
  },
  [`${base}/tickets/{ticketId}/timeentries`]: {
    post: {
      tag,
      id: 'TimeEntries_Create',
      summary: 'Adds a time entry to a ticket',
      body: 'CreateTimeEntryRequest',
    },
  },
  [`${base}/timeentries`]: {
    get: {
      id: 'TimeEntries_Find',
      summary: 'Time entries of the signed-in member',
      query: { period: words(...psaPeriods) },
      answer: ref('FindTimeEntriesResponse'),
    },
  },
  '/api/v3/tech/companies': {
    get: {
      tag: 'Setup',
      id: 'Setup_List',
      answer: listOf(ref('DeskDirector.Core.EntityReference')),
    },
  },
  '/api/v3/tech/members': {
    get: {
      tag: 'Setup',
      id: 'Setup_List',
      summary: 'Members a ticket can be assigned to',
      query: { search: text },
      answer: listOf(ref('DeskDirector.Web.Api.V3.MemberListItem')),
    },
  },
  ...ticketCalls(base, tag),
  ...choiceCalls('/api/v3/tech'),
} satisfies Readonly<Record<string, Readonly<Record<string, Call>>>>
