import { double, flag, instant, int32, listOf, object, page, ref, text } from './schema-parts'
import type { Schema } from './types'

const header: Readonly<Record<string, Schema>> = {
  id: int32,
  summary: text,
  requestType: ref('Reference'),
  account: ref('Reference'),
  contactGroup: ref('TextReference'),
  contact: ref('Reference'),
  categories: listOf(ref('TextReference')),
  source: ref('Reference'),
  queue: ref('Reference'),
  status: ref('Reference'),
  priority: ref('Reference'),
  assignedAgents: listOf(ref('Reference')),
  createdOn: instant,
  modifiedOn: instant,
  closedOn: instant,
  isClosed: flag,
  tags: listOf(text),
}

const optional = ['contactGroup', 'contact', 'closedOn']

/** The models of tickets, their lists and what is in them. */
export const ticketSchemas: Readonly<Record<string, Schema>> = {
  Reference: object({ id: int32, name: text }),
  TextReference: object({ id: text, name: text }),
  TicketList: page('TicketSummary'),
  TicketSummary: object({ ...header, descriptionPreview: text, latestNote: ref('NotePreview') }, [
    ...optional,
    'latestNote',
  ]),
  Ticket: object(
    {
      ...header,
      description: text,
      notes: listOf(ref('Note')),
      activities: listOf(ref('Activity')),
      taskProgress: ref('TaskProgress'),
      taskLists: listOf(ref('TaskList')),
    },
    optional,
  ),
  Author: object({ id: int32, name: text, userType: text }),
  ActivityAuthor: object({ id: text, name: text, userType: text }),
  NotePreview: object({
    id: int32,
    notePreview: text,
    createdOn: instant,
    createdBy: ref('Author'),
  }),
  Note: object(
    {
      id: int32,
      note: text,
      type: text,
      isInternal: flag,
      createdOn: instant,
      createdBy: ref('Author'),
      timeEntry: ref('NoteTime'),
      attachments: listOf(ref('TextReference')),
    },
    ['timeEntry'],
  ),
  NoteTime: object({
    timeStart: instant,
    timeEnd: instant,
    actualHours: double,
    hoursBilled: double,
  }),
  Activity: object({ id: text, type: text, createdOn: instant, createdBy: ref('ActivityAuthor') }),
  TaskProgress: object({ done: int32, total: int32 }),
  TaskList: object({
    id: text,
    name: text,
    isPrivate: flag,
    isArchived: flag,
    progress: ref('TaskProgress'),
    createdOn: instant,
    createdBy: ref('TextReference'),
    modifiedOn: instant,
    modifiedBy: ref('TextReference'),
  }),
}
