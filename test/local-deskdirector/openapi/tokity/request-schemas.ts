import type { JsonSchema } from '../json-document'
import {
  double,
  flag,
  instant,
  instantOrNull,
  int32,
  int32OrNull,
  listOf,
  model,
  text,
} from './parts'

const newTicket: Readonly<Record<string, JsonSchema>> = {
  summary: { type: 'string', maxLength: 250 },
  description: text,
  serviceTypeId: int32OrNull,
  priorityId: int32OrNull,
  contactId: {
    ...int32OrNull,
    description: 'On whose behalf; a contact needs to see the whole account for it.',
  },
  ccEmails: listOf({ type: 'string', format: 'email' }),
}

const newComment: Readonly<Record<string, JsonSchema>> = {
  content: { type: 'string', minLength: 1 },
  ccEmails: listOf({ type: 'string', format: 'email' }),
}

/** What is sent to be written. In a patch, what is left out stays and what is null is cleared. */
export const requestSchemas: Readonly<Record<string, JsonSchema>> = {
  'DeskDirector.Portal.CreateTicketRequest': model(newTicket, ['summary']),
  'DeskDirector.Tech.CreateTicketRequest': model({ ...newTicket, queueId: int32OrNull }, [
    'summary',
    'contactId',
  ]),
  'DeskDirector.Portal.TicketPatch': model({ summary: text, description: text }),
  'DeskDirector.Tech.TicketPatch': model({
    summary: text,
    description: text,
    statusId: int32,
    priorityId: int32OrNull,
    queueId: int32,
    contactId: int32OrNull,
    assignedAgentIds: listOf(int32),
    dueDate: instantOrNull,
    tags: listOf({ type: 'string' }),
  }),
  'DeskDirector.Portal.CreateCommentRequest': model(newComment, ['content']),
  'DeskDirector.Tech.CreateCommentRequest': model(
    { ...newComment, isInternal: flag, statusId: int32OrNull },
    ['content'],
  ),
  TicketActionRequest: model({ comment: text }),
  RateTicketRequest: model({ score: { ...int32, minimum: 1, maximum: 5 }, comment: text }, [
    'score',
  ]),
  CreateTimeEntryRequest: model({
    startTime: instant,
    endTime: instant,
    actualHours: { ...double, nullable: true },
    content: text,
    isInternal: flag,
  }),
}
