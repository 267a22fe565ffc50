import type { JsonSchema } from '../json-document'
import {
  double,
  flag,
  instant,
  int32,
  int32OrNull,
  listOf,
  model,
  pageOf,
  ref,
  refOrNull,
  text,
} from './parts'

const person: Readonly<Record<string, JsonSchema>> = {
  id: int32,
  name: text,
  firstName: text,
  lastName: text,
  email: text,
}

const reference = ref('DeskDirector.Core.Reference')

/** Choices, people, time, and models of audiences the ticket page is none of. */
export const otherSchemas: Readonly<Record<string, JsonSchema>> = {
  TicketStatus: model({ id: int32, name: text, isClosed: flag, queueId: int32 }),
  TicketPriority: model({ id: int32, name: text, sortOrder: int32 }),
  TicketQueue: model({ id: int32, name: text }),
  ServiceType: model({ id: int32, name: text, description: text }),
  AgentListItem: model(person),
  AgentListItemPagedResult: pageOf('AgentListItem'),
  ContactListItem: model({ ...person, account: reference }),
  ContactListItemPagedResult: pageOf('ContactListItem'),
  'DeskDirector.Portal.CurrentUser': model({ ...person, userType: text, account: reference }),
  'DeskDirector.Tech.CurrentUser': model({ ...person, userType: text }),
  TimeEntry: model({
    id: int32,
    content: text,
    isInternal: flag,
    startTime: instant,
    endTime: instant,
    actualHours: double,
    createdAt: instant,
    ticket: reference,
  }),
  TimeEntryPagedResult: pageOf('TimeEntry'),
  ApiError: model({ error: text, errorCode: text, errorDescription: text }),
  'DeskDirector.Admin.Webhook': model({
    id: text,
    url: text,
    events: listOf(text),
    isPaused: flag,
  }),
  'DeskDirector.Admin.QueueSettings': model({
    id: int32,
    name: text,
    defaultStatusId: int32OrNull,
  }),
  'DeskDirector.Public.CreateTicketRequest': model({
    summary: text,
    description: text,
    accountId: int32,
    contactId: int32OrNull,
    onBehalfOf: text,
  }),
  'DeskDirector.Chat.Session': model({
    id: text,
    name: text,
    type: text,
    status: text,
    ticket: refOrNull('DeskDirector.Core.Reference'),
    createdAt: instant,
  }),
  'DeskDirector.Chat.Message': model({ text, author: ref('Author'), sentAt: instant }),
}
