import type { Note, Reference, Ticket } from '../../src/deskdirector/models'
import { buildPerson } from './build-person'

/** When the tests' tickets happened, unless a test says otherwise. */
export const SOME_TIME = Date.UTC(2026, 10, 23, 9, 0)

let lastId = 20_000

export function buildReference(name: string): Reference {
  return { id: name, name }
}

/** A note, as an instance might give it; `over` is what the test is about. */
export function buildNote(over: Partial<Note> = {}): Note {
  return {
    id: 1,
    text: 'Tray 2 as well now.',
    isInternal: false,
    createdOn: SOME_TIME,
    author: buildPerson('Zoë Ødegård'),
    attachments: [],
    timeEntry: null,
    ...over,
  }
}

/** An open ticket with an id of its own; `over` is what the test is about. */
export function buildTicket(over: Partial<Ticket> = {}): Ticket {
  lastId += 1
  return {
    id: lastId,
    summary: `Ticket ${lastId}`,
    description: null,
    isClosed: false,
    status: buildReference('In progress'),
    priority: buildReference('Medium'),
    queue: buildReference('Service desk'),
    account: null,
    contact: null,
    contactGroup: null,
    requestType: null,
    source: null,
    assignees: [],
    tags: [],
    copies: [],
    createdOn: SOME_TIME,
    modifiedOn: SOME_TIME,
    closedOn: null,
    dueOn: null,
    isUnread: null,
    latestNote: null,
    notes: [],
    activities: [],
    attachments: [],
    tasksDone: null,
    tasksTotal: null,
    broken: [],
    wire: {},
    answer: null,
    ...over,
  }
}
