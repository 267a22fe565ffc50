import type { JsonSchema } from '../json-document'
import {
  double,
  flag,
  instant,
  instantOrNull,
  int32,
  listOf,
  model,
  pageOf,
  ref,
  refOrNull,
  text,
  words,
} from './parts'

const reference = ref('DeskDirector.Core.Reference')
const textReference = 'DeskDirector.Core.TextReference'

const header: Readonly<Record<string, JsonSchema>> = {
  id: int32,
  summary: text,
  serviceType: reference,
  account: reference,
  contactGroup: refOrNull(textReference),
  contact: refOrNull('DeskDirector.Core.Reference'),
  categories: listOf(ref(textReference)),
  source: reference,
  queue: reference,
  status: ref('TicketStatus'),
  priority: reference,
  assignedAgents: listOf(reference),
  createdAt: instant,
  modifiedAt: instant,
  closedAt: instantOrNull,
  dueDate: instantOrNull,
  isClosed: flag,
  isUnread: flag,
  tags: listOf(text),
  ccEmails: listOf(text),
  approvalState: { ...words('pending', 'granted', 'declined'), nullable: true },
  taskProgress: ref('TaskProgress'),
}

/** The models of tickets and of what is in them. */
export const ticketSchemas: Readonly<Record<string, JsonSchema>> = {
  'DeskDirector.Core.Reference': model({ id: int32, name: text }, ['id']),
  'DeskDirector.Core.TextReference': model({ id: text, name: text }),
  TicketListItem: model(
    { ...header, descriptionPreview: text, latestComment: refOrNull('CommentPreview') },
    ['id'],
  ),
  TicketListItemPagedResult: pageOf('TicketListItem'),
  Ticket: model(
    {
      ...header,
      description: text,
      comments: listOf(ref('DeskDirector.Tickets.TicketComment')),
      attachments: listOf(ref('TicketAttachment')),
      activities: listOf(ref('TicketActivity')),
      satisfaction: refOrNull('SatisfactionRating'),
    },
    ['id'],
  ),
  Author: model({ id: int32, name: text, userType: words('contact', 'agent') }),
  CommentPreview: model({ id: int32, preview: text, createdAt: instant, author: ref('Author') }),
  'DeskDirector.Tickets.TicketComment': model({
    id: int32,
    content: text,
    isInternal: flag,
    createdAt: instant,
    author: ref('Author'),
    timeEntry: refOrNull('CommentTime'),
    attachments: listOf(ref('TicketAttachment')),
  }),
  CommentTime: model({ startTime: instant, endTime: instant, actualHours: double }),
  TicketAttachment: model({ id: text, fileName: text, contentType: text, size: int32 }),
  TicketActivity: model({ id: text, type: text, createdAt: instant, author: ref('Author') }),
  TaskProgress: model({ done: int32, total: int32 }),
  SatisfactionRating: model({ score: int32, comment: text, createdAt: instant }),
  TicketCount: model({ count: int32 }),
  TicketInfo: model({ accessLevel: words('read', 'read_write'), lastReadAt: instantOrNull }),
}
