import type { JsonSchema } from '../json-document'
import { double, flag, instant, int32, listOf, model, pageOf, ref, text, words } from './parts'

const reference = ref('DeskDirector.Core.EntityReference')

const header: Readonly<Record<string, JsonSchema>> = {
  EntityId: int32,
  Name: text,
  RequestType: text,
  Company: reference,
  UserGroup: ref('UserGroup'),
  Contact: reference,
  Categories: listOf(text),
  Source: text,
  Board: reference,
  Status: reference,
  Priority: reference,
  AssignedMembers: listOf(reference),
  DateEntered: instant,
  LastUpdated: instant,
  DateClosed: instant,
  DueDate: instant,
  IsClosed: flag,
  Unread: flag,
  Tags: listOf(text),
  Cc: listOf(text),
  Approval: words('Pending', 'Granted', 'Declined'),
  TasksDone: int32,
  TasksTotal: int32,
}

/** Fields of the PSA behind the desk, which this API carries along. */
const fromPsa: Readonly<Record<string, JsonSchema>> = {
  CustomFields: listOf(ref('CustomField')),
  ExternalReference: { type: 'object' },
  Sla: { type: 'object' },
  BudgetHours: double,
  Impact: text,
}

/** The models of tickets and of what is in them. Names are in Pascal case; the JSON itself is in camel case. */
export const ticketSchemas: Readonly<Record<string, JsonSchema>> = {
  'DeskDirector.Core.EntityReference': model({ EntityId: int32, Name: text }),
  UserGroup: model({ EntityId: text, Name: text }),
  TicketListItem: model({ ...header, DescriptionPreview: text, LatestNote: ref('NotePreview') }),
  FindTicketsResponse: pageOf('TicketListItem'),
  TicketEntity: model(
    {
      ...header,
      Description: text,
      Notes: listOf(ref('TicketNote')),
      Documents: listOf(ref('Document')),
      Rating: int32,
      ...fromPsa,
    },
    ['Name'],
  ),
  TicketResponse: model({ Ticket: ref('TicketEntity') }),
  NoteAuthor: model({ EntityId: int32, Name: text, UserType: words('contact', 'member') }),
  NotePreview: model({
    EntityId: int32,
    Text: text,
    DateEntered: instant,
    EnteredBy: ref('NoteAuthor'),
  }),
  TicketNote: model({
    EntityId: int32,
    Text: text,
    IsInternal: flag,
    DateEntered: instant,
    EnteredBy: ref('NoteAuthor'),
    TimeEntry: ref('NoteTime'),
    Documents: listOf(ref('Document')),
  }),
  NoteTime: model({ TimeStart: instant, TimeEnd: instant, ActualHours: double }),
  Document: model({ EntityId: text, FileName: text, ContentType: text, FileSize: int32 }),
  CustomField: model({ Id: int32, Caption: text, Type: text, Value: {} }),
  TicketUpdate: model({ Name: text, Description: text, Cc: listOf(text), ...fromPsa }, ['Name']),
  UpdateTicketRequest: model({ Ticket: ref('TicketUpdate') }),
  TechTicketUpdate: model(
    {
      Name: text,
      Description: text,
      Board: reference,
      Status: reference,
      Priority: reference,
      Contact: reference,
      AssignedMembers: listOf(reference),
      DueDate: instant,
      Tags: listOf(text),
      Cc: listOf(text),
      ...fromPsa,
    },
    ['Name'],
  ),
  TechUpdateTicketRequest: model({ Ticket: ref('TechTicketUpdate') }),
}
