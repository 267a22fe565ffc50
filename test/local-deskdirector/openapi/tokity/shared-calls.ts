import type { JsonSchema } from '../json-document'
import type { Call } from './call'
import { flag, int32, listOf, ref, text, words } from './parts'

type Calls = Readonly<Record<string, Readonly<Record<string, Call>>>>

/** The orders a list comes in; a minus is the other way round, as in `-modifiedAt`: the newest first. */
export const tokityOrders = ['modifiedAt', 'createdAt', 'priority', 'status', 'summary'].flatMap(
  (field) => [`-${field}`, field],
)

/** The filters that both sides' lists have. */
export const sharedFilters: Readonly<Record<string, JsonSchema>> = {
  search: text,
  state: { ...words('open', 'closed', 'all'), default: 'all' },
  queueId: int32,
  statusId: int32,
  priorityId: int32,
  tag: { type: 'string' },
  createdFrom: { type: 'string', format: 'date-time' },
  createdTo: { type: 'string', format: 'date-time' },
  awaitingMyReply: {
    ...flag,
    description: 'Only where the last message came from the other side.',
  },
  orderBy: { ...words(...tokityOrders), default: '-modifiedAt' },
  skip: { ...int32, default: 0 },
  take: { ...int32, default: 25, maximum: 200 },
}

const uploadForm: JsonSchema = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' }, commentId: int32 },
}

/** What portal and TECH both have, under the path of each; how a comment is added, each says itself. */
export function sharedCalls(base: string, tag: string, addComment: Call): Calls {
  const ticket = `${base}/tickets/{ticketId}`
  const act = (summary: string): { post: Call } => ({
    post: { tag, id: 'PerformAction', summary, json: 'TicketActionRequest', answer: ref('Ticket') },
  })
  return {
    [`${ticket}/$info`]: {
      get: {
        tag,
        id: 'GetInfo',
        summary: 'What the current user may do with a ticket',
        answer: ref('TicketInfo'),
      },
    },
    [`${base}/tickets/$count`]: {
      get: {
        tag,
        id: 'Count',
        summary: 'How many tickets there are',
        query: { search: text, state: words('open', 'closed', 'all') },
        answer: ref('TicketCount'),
      },
    },
    [`${ticket}/comments`]: {
      get: {
        tag,
        id: 'Find',
        summary: 'The comments of a ticket',
        answer: listOf(ref('DeskDirector.Tickets.TicketComment')),
      },
      post: addComment,
    },
    [`${ticket}/activities`]: {
      get: {
        tag,
        id: 'FindActivities',
        summary: 'What happened to a ticket',
        answer: listOf(ref('TicketActivity')),
      },
    },
    [`${ticket}/$read`]: {
      post: { tag, id: 'MarkAsRead', summary: 'Mark a ticket as read', status: 204 },
    },
    [`${ticket}/actions/close`]: act('Close a ticket'),
    [`${ticket}/actions/reopen`]: act('Reopen a closed ticket'),
    [`${ticket}/attachments`]: {
      post: {
        tag,
        id: 'UploadAttachment',
        summary: 'Add a file to a ticket, or to one of its comments',
        multipart: uploadForm,
        answer: ref('TicketAttachment'),
        status: 201,
      },
    },
    [`${ticket}/attachments/{attachmentId}/content`]: {
      get: { tag, id: 'GetContent', summary: 'Download an attachment', answer: 'bytes' },
    },
    [`${base}/queues`]: {
      get: { tag: 'Lookups', id: 'List', answer: listOf(ref('TicketQueue')) },
    },
    [`${base}/statuses`]: {
      get: {
        tag: 'Lookups',
        id: 'List',
        summary: 'Statuses, of one queue or of all',
        query: { queueId: int32 },
        answer: listOf(ref('TicketStatus')),
      },
    },
    [`${base}/priorities`]: {
      get: { tag: 'Lookups', id: 'List', answer: listOf(ref('TicketPriority')) },
    },
    [`${base}/service-types`]: {
      get: { tag: 'Lookups', answer: listOf(ref('ServiceType')) },
    },
    [`${base}/contacts`]: {
      get: {
        id: 'Find',
        query: { search: text, skip: int32, take: int32 },
        answer: ref('ContactListItemPagedResult'),
      },
    },
  }
}
