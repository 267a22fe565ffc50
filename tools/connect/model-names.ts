import type { ModelName } from '../../src/deskdirector/vocabulary'
import type { ShapeType } from './read-schema'

/** What the page can read in the place of a model's value. */
export type ValueKind =
  'id' | 'text' | 'flag' | 'instant' | 'number' | 'reference' | 'list' | 'either' | 'object'

const kinds: Readonly<Record<ModelName, string>> = {
  ticket: `id:id summary:text description:text isClosed:flag status:reference priority:reference queue:reference
    account:reference contact:reference contactGroup:reference requestType:reference source:reference
    assignees:either tags:list copies:list createdOn:instant modifiedOn:instant closedOn:instant dueOn:instant isUnread:flag
    latestNote:object notes:list activities:list attachments:list tasksDone:number tasksTotal:number`,
  note: 'id:id text:text isInternal:flag createdOn:instant author:reference attachments:list timeEntry:object',
  person: 'id:id name:text firstName:text lastName:text email:text account:reference type:text',
  choice: 'id:id name:text isClosed:flag',
  attachment: 'id:id name:text size:number type:text',
  timeEntry: `id:id text:text isInternal:flag start:instant end:instant hours:number createdOn:instant
    ticket:reference`,
  activity: 'id:id type:text createdOn:instant author:reference',
}

/** Names outside of the page's own vocabulary, in words; what tells a date from another is enough of it. */
const others: Readonly<Record<string, string>> = {
  'ticket.summary': 'subject, headline, short description, caption',
  'ticket.description': 'detail, body, content, initial description, problem, problem description',
  'ticket.isClosed': 'closed flag, resolved, completed, is resolved, is completed',
  'ticket.status': 'state, current status',
  'ticket.queue': 'queue, department',
  'ticket.account': 'client, customer, organization, organisation',
  'ticket.contact': 'contact, reporter, submitter, submitted by, requested by, customer contact',
  'ticket.contactGroup': 'group, location, contact team',
  'ticket.requestType': 'requestType, type, category',
  'ticket.source': 'channel, origin',
  'ticket.assignees': 'agent, owner, assigned to, assigned agent, assigned, owned by',
  'ticket.tags': 'label, keyword',
  'ticket.copies': 'cc, cc email, cc address, copied to, carbon copy, watcher',
  'ticket.createdOn': 'created, opened, submitted, received, creation, reported',
  'ticket.modifiedOn':
    'modified, updated, last activity, last modified, last updated, last update, changed',
  'ticket.closedOn': 'closed, resolved, completed',
  'ticket.dueOn': 'due, deadline, required by',
  'ticket.isUnread': 'is unread, has unread, unread flag',
  'ticket.latestNote': 'last note, latest note, recent note',
  'ticket.notes': 'note, thread, conversation',
  'ticket.activities': 'activity, event',
  'ticket.attachments': 'attachment',
  'note.text': 'detail, note, message text, html, markdown, note text, text content',
  'note.isInternal': 'private, is private, internal only, internal flag, internal analysis flag',
  'note.createdOn': 'created, posted, sent, submitted, entered',
  'note.author': 'posted by, written by, sender, sent by, agent, owner, author',
  'note.attachments': 'attachment',
  'note.timeEntry': 'timeEntry',
  'person.name': 'full name, display name',
  'person.email': 'mail, e mail, login, user email, email address',
  'person.type': 'role, kind',
  'choice.name': 'label, title, display name, text',
  'choice.isClosed': 'closed flag, is closed status, closed status, is resolved, resolved',
  'attachment.name': 'title, original name',
  'attachment.size': 'byte, length, size in byte, content length',
  'attachment.type': 'media type, mime, attachment type',
  'timeEntry.text': 'description, summary, detail, note, internal note',
  'timeEntry.isInternal': 'private, is private, internal only',
  'timeEntry.start': 'start, started, begin, from',
  'timeEntry.end': 'end, ended, finish, to, stop',
  'timeEntry.hours': 'actual hour, duration hour, hour worked, total hour, duration in hour',
  'timeEntry.ticket': 'ticket',
  'activity.createdOn': 'created, occurred, when',
}

/** Every value of a model, and the kind it is. */
export function valuesOf(model: ModelName): readonly (readonly [key: string, kind: ValueKind])[] {
  return kinds[model]
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split(':') as [string, ValueKind])
}

export function otherNamesOf(model: ModelName, key: string): readonly string[] {
  return others[`${model}.${key}`]?.split(', ') ?? []
}

const fitting: Readonly<Record<ValueKind, readonly ShapeType[]>> = {
  id: ['integer', 'number', 'string'],
  text: ['string', 'integer', 'number', 'boolean'],
  flag: ['boolean'],
  instant: ['string'],
  number: ['integer', 'number'],
  reference: ['object', 'string', 'integer', 'number'],
  list: ['array'],
  either: ['array', 'object', 'string', 'integer', 'number'],
  object: ['object'],
}

export function fitsKind(kind: ValueKind, type: ShapeType): boolean {
  return type === 'unknown' || fitting[kind].includes(type)
}
