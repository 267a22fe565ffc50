import type { JsonSchema } from '../json-document'
import { double, flag, instant, int32, listOf, model, pageOf, ref, text, words } from './parts'

const reference = ref('DeskDirector.Core.EntityReference')

/** The orders a list comes in. */
export const psaOrders = ['LastUpdated', 'DateEntered', 'Priority', 'Status', 'Name'].flatMap(
  (field) => [`${field}Descending`, `${field}Ascending`],
)

const filters: Readonly<Record<string, JsonSchema>> = {
  Skip: int32,
  Take: int32,
  Search: text,
  State: words('Open', 'Closed', 'All'),
  BoardId: int32,
  StatusId: int32,
  PriorityId: int32,
  Tag: text,
  EnteredAfter: instant,
  EnteredBefore: instant,
  OrderBy: words(...psaOrders),
}

const person: Readonly<Record<string, JsonSchema>> = {
  EntityId: int32,
  UserId: text,
  UserName: text,
  Name: text,
  FirstName: text,
  LastName: text,
  Email: text,
}

const newTicket: Readonly<Record<string, JsonSchema>> = {
  Name: text,
  Description: text,
  RequestTypeId: int32,
  PriorityId: int32,
  ContactId: int32,
  Cc: listOf(text),
}

const newNote: Readonly<Record<string, JsonSchema>> = { Text: text, Cc: listOf(text) }

/** Requests, choices, people and time. */
export const otherSchemas: Readonly<Record<string, JsonSchema>> = {
  FindTicketsRequest: model({ ...filters, Scope: words('Mine', 'Company') }),
  TechFindTicketsRequest: model({ ...filters, Member: words('Me', 'Nobody', 'Anyone') }),
  CountTicketsRequest: model({ Search: text, State: words('Open', 'Closed', 'All') }),
  CountTicketsResponse: model({ TotalResults: int32 }),
  CreateTicketRequest: model(newTicket, ['Name']),
  TechCreateTicketRequest: model({ ...newTicket, BoardId: int32 }, ['Name', 'ContactId']),
  CreateNoteRequest: model(newNote, ['Text']),
  TechCreateNoteRequest: model({ ...newNote, IsInternal: flag, StatusId: int32 }, ['Text']),
  TicketActionRequest: model({ Message: text }),
  SurveyAnswer: model({ Rating: int32, Comments: text }),
  CreateTimeEntryRequest: model({
    TimeStart: instant,
    TimeEnd: instant,
    ActualHours: double,
    Notes: text,
    IsInternal: flag,
  }),
  TimeEntry: model({
    EntityId: int32,
    Notes: text,
    IsInternal: flag,
    TimeStart: instant,
    TimeEnd: instant,
    ActualHours: double,
    DateEntered: instant,
    Ticket: reference,
  }),
  FindTimeEntriesResponse: pageOf('TimeEntry'),
  Client: model({ ...person, Company: reference }),
  Member: model(person),
  'DeskDirector.Web.Api.V3.MemberListItem': model({
    EntityId: int32,
    Name: text,
    FirstName: text,
    LastName: text,
    Email: text,
  }),
  ContactListItem: model({ EntityId: int32, Name: text, Email: text, Company: reference }),
  FindContactsResponse: pageOf('ContactListItem'),
  BoardStatus: model({ EntityId: int32, Name: text, Closed: flag }),
  'DeskDirector.Admin.BoardSettings': model({ EntityId: int32, Name: text, IsHidden: flag }),
  'DeskDirector.Admin.Webhook': model({ Id: text, Url: text, IsPaused: flag }),
  'DeskDirector.Connector.Ticket': model({ Name: text, Description: text, CompanyId: int32 }),
  'DeskDirector.Chat.Session': model({
    Id: text,
    Name: text,
    Type: text,
    CreatedDateTime: instant,
  }),
}
