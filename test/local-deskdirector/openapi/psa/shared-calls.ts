import type { Call } from './call'
import { flag, int32, listOf, ref, text } from './parts'

type Calls = Readonly<Record<string, Readonly<Record<string, Call>>>>

/** A thing that is done to a ticket, with an optional message; what comes back isn't written down. */
export function act(tag: string, summary: string): { readonly post: Call } {
  return { post: { tag, id: 'Ticket_Action', summary, body: 'TicketActionRequest' } }
}

/** What portal and TECH both have on a ticket, under the path of each. */
export function ticketCalls(base: string, tag: string): Calls {
  const ticket = `${base}/tickets/{ticketId}`
  return {
    [`${base}/tickets/count`]: {
      post: {
        tag,
        id: 'Tickets_Count',
        summary: 'Counts tickets',
        body: 'CountTicketsRequest',
        answer: ref('CountTicketsResponse'),
      },
    },
    [`${ticket}/read`]: {
      put: { tag, id: 'Ticket_Read', summary: 'Marks a ticket as read', status: 204 },
    },
    [`${ticket}/complete`]: act(tag, 'Completes a ticket: it is closed'),
    [`${ticket}/reopen`]: act(tag, 'Opens a closed ticket again'),
    [`${ticket}/documents`]: {
      post: {
        tag,
        id: 'Documents_Upload',
        summary: 'Uploads a document to a ticket',
        form: { File: { type: 'file' }, NoteId: int32, IsPrivate: flag },
        answer: ref('Document'),
      },
    },
    [`${ticket}/documents/{documentId}`]: {
      get: {
        tag,
        id: 'Documents_Download',
        summary: 'Downloads a document of a ticket',
        answer: { type: 'file' },
      },
    },
  }
}

/** What can be chosen. */
export function choiceCalls(base: string): Calls {
  const references = listOf(ref('DeskDirector.Core.EntityReference'))
  return {
    [`${base}/boards`]: { get: { tag: 'Setup', id: 'Setup_List', answer: references } },
    [`${base}/boards/{boardId}/statuses`]: {
      get: {
        tag: 'Setup',
        id: 'Setup_List',
        summary: 'The statuses of a board',
        answer: listOf(ref('BoardStatus')),
      },
    },
    [`${base}/priorities`]: { get: { tag: 'Setup', id: 'Setup_List', answer: references } },
    [`${base}/requesttypes`]: { get: { tag: 'Setup', id: 'Setup_List', answer: references } },
    [`${base}/contacts`]: {
      get: {
        id: 'Contacts_Find',
        query: { search: text, skip: int32, take: int32 },
        answer: ref('FindContactsResponse'),
      },
    },
  }
}
