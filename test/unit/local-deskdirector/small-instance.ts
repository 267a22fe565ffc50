import type {
  Agent,
  Author,
  Contact,
  Instance,
  StoredNote,
  StoredTaskList,
  StoredTicket,
} from '../../local-deskdirector/model'

/** Ada and Bo are of one company, of which Bo sees everything; Cy is of another. */
export const ada: Contact = person(1, 'Ada', 501)
export const bo: Contact = { ...person(2, 'Bo', 501), seesCompany: true }
export const cy: Contact = person(3, 'Cy', 502)
export const gil: Agent = { id: 71, firstName: 'Gil', lastName: 'Doe', email: 'gil@desk.example' }
export const hal: Agent = { id: 72, firstName: 'Hal', lastName: 'Doe', email: 'hal@desk.example' }

function person(id: number, firstName: string, companyId: number): Contact {
  const email = `${firstName.toLowerCase()}@customer.example`
  return { id, firstName, lastName: 'Roe', email, companyId, seesCompany: false }
}

const companyNames: Record<number, string> = { 501: 'Acorn', 502: 'Birch' }

const queue = {
  id: 1,
  name: 'Desk',
  statuses: [
    { id: 10, name: 'New', isClosed: false },
    { id: 11, name: 'Done', isClosed: true },
  ],
}

export const byAda: Author = { id: ada.id, name: 'Ada Roe', userType: 'contact' }
export const byGil: Author = { id: gil.id, name: 'Gil Doe', userType: 'agent' }

/** A note, said by Gil unless told otherwise. */
export function note(id: number, change: Partial<StoredNote> = {}): StoredNote {
  return {
    id,
    note: `note ${id}`,
    type: 'Note',
    isInternal: false,
    createdOn: '2026-01-02T10:00:00Z',
    createdBy: byGil,
    timeEntry: null,
    attachments: [],
    ...change,
  }
}

export function taskList(id: string, change: Partial<StoredTaskList> = {}): StoredTaskList {
  return {
    id,
    name: `list ${id}`,
    isPrivate: false,
    isArchived: false,
    progress: { done: 1, total: 2 },
    createdOn: '2026-01-02T10:00:00Z',
    createdBy: byGil,
    modifiedOn: '2026-01-02T10:00:00Z',
    modifiedBy: byGil,
    ...change,
  }
}

/** An open ticket that lacks all it may lack, unless told otherwise. */
export function ticket(
  id: number,
  of: Contact | null,
  change: Partial<StoredTicket> = {},
): StoredTicket {
  const companyId = of?.companyId ?? 501
  return {
    id,
    summary: `Ticket ${id}`,
    description: '',
    requestType: { id: 1, name: 'Incident' },
    account: { id: companyId, name: companyNames[companyId] ?? '' },
    contactGroup: null,
    contact: of && { id: of.id, name: `${of.firstName} ${of.lastName}` },
    categories: [],
    source: { id: 1, name: 'Portal' },
    queue: { id: queue.id, name: queue.name },
    status: { id: 10, name: 'New' },
    priority: { id: 1, name: 'Low' },
    assignedAgents: [],
    createdOn: '2026-01-01T10:00:00Z',
    modifiedOn: '2026-01-02T10:00:00Z',
    closedOn: null,
    isClosed: false,
    tags: [],
    notes: [],
    activities: [],
    taskLists: [],
    ...change,
  }
}

/** A desk with these people and the tickets it is given. */
export function smallInstance(tickets: readonly StoredTicket[] = []): Instance {
  return {
    companies: [501, 502].map((id) => ({ id, name: companyNames[id] ?? '', contactGroups: [] })),
    contacts: [ada, bo, cy],
    agents: [gil, hal],
    queues: [queue],
    priorities: [
      { id: 1, name: 'Low' },
      { id: 2, name: 'High' },
    ],
    requestTypes: [{ id: 1, name: 'Incident' }],
    sources: [{ id: 1, name: 'Portal' }],
    tickets: new Map(tickets.map((each) => [each.id, each])),
  }
}
