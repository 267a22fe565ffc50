/**
 * What the local instance holds. Names and types follow the one ticket model DeskDirector has published
 * (its agents' connector, `/api/v2/copilot/*`), plus what no document shows but an instance must know:
 * which company a person is of, who may see what, and which statuses belong to which queue.
 */
export interface Reference<Id extends number | string = number> {
  readonly id: Id
  readonly name: string
}

export type UserType = 'contact' | 'agent'

export interface Company {
  readonly id: number
  readonly name: string
  readonly contactGroups: readonly Reference<string>[]
}

export interface Contact {
  readonly id: number
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly companyId: number
  /** A company's manager sees every ticket of the company, others only their own. */
  readonly seesCompany: boolean
  /** Queues whose tickets this person may read and not write to. */
  readonly readOnlyQueues?: readonly number[]
}

export interface Agent {
  readonly id: number
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  /** Queues whose tickets this person may read and not write to. */
  readonly readOnlyQueues?: readonly number[]
}

/** Statuses belong to a queue, and each queue has at least one open and one closed one. */
export interface Status extends Reference {
  readonly isClosed: boolean
}

export interface Queue extends Reference {
  readonly statuses: readonly Status[]
}

export interface Author {
  readonly id: number
  readonly name: string
  readonly userType: UserType
}

export interface StoredTimeEntry {
  readonly timeStart: string
  readonly timeEnd: string
  readonly actualHours: number
  readonly hoursBilled: number
}

export interface StoredNote {
  readonly id: number
  readonly note: string
  readonly type: string
  readonly isInternal: boolean
  /** ISO 8601, UTC, up to seven digits of a second. */
  readonly createdOn: string
  readonly createdBy: Author
  readonly timeEntry: StoredTimeEntry | null
  readonly attachments: readonly Reference<string>[]
}

export interface StoredActivity {
  readonly id: string
  readonly type: string
  readonly createdOn: string
  readonly createdBy: Author
}

export interface StoredTaskList {
  readonly id: string
  readonly name: string
  readonly isPrivate: boolean
  readonly isArchived: boolean
  readonly progress: { readonly done: number; readonly total: number }
  readonly createdOn: string
  readonly createdBy: Author
  readonly modifiedOn: string
  readonly modifiedBy: Author
}

/** What a ticket asks for, and what became of it. */
export type Approval = 'pending' | 'granted' | 'declined'

export interface StoredRating {
  /** 1 to 5. */
  readonly score: number
  readonly text: string
  readonly createdOn: string
}

/** Mutable where people change it: the instance is written to. What few tickets have may be absent. */
export interface StoredTicket {
  readonly id: number
  summary: string
  description: string
  requestType: Reference
  account: Reference
  contactGroup: Reference<string> | null
  contact: Reference | null
  categories: Reference<string>[]
  source: Reference
  queue: Reference
  status: Reference
  priority: Reference
  assignedAgents: Reference[]
  createdOn: string
  modifiedOn: string
  closedOn: string | null
  isClosed: boolean
  tags: string[]
  notes: StoredNote[]
  activities: StoredActivity[]
  taskLists: StoredTaskList[]
  dueOn?: string | null
  /** E-mail addresses. */
  cc?: readonly string[]
  approval?: Approval
  rating?: StoredRating
  /** Files of the ticket itself; those of a note are with the note. */
  attachments?: readonly Reference<string>[]
  /** Fields of the PSA behind the desk: each one's JSON as it was written, so that no number is rounded. */
  psaFields?: Readonly<Record<string, string>>
}

export interface Instance {
  readonly companies: readonly Company[]
  readonly contacts: readonly Contact[]
  readonly agents: readonly Agent[]
  readonly queues: readonly Queue[]
  readonly priorities: readonly Reference[]
  readonly requestTypes: readonly Reference[]
  readonly sources: readonly Reference[]
  /** By id; insertion order is oldest first. */
  readonly tickets: Map<number, StoredTicket>
}

export interface InstanceOptions {
  /** Same seed, same instance. */
  readonly seed: number
  /** How many tickets, 1,200 or more as a rule, up to 100,000. */
  readonly tickets: number
  /** The instant that counts as now, in ms since 1970: the newest ticket changed a few minutes before it. */
  readonly now: number
}
