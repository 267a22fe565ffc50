import type { ContractBreach } from '../http/errors'

/**
 * Tickets as the page speaks of them, whatever an instance calls things.
 *
 * Where an instance gives no value, or null where text was agreed, the field is `null` (or `''` for the one
 * text every screen shows, a ticket's summary): an empty place on the screen, never a broken one.
 */

/** As the instance sent it: some ids are numbers, some are text, and what is sent back keeps its type. */
export type Id = number | string

/** An instant, in milliseconds since 1970 UTC. A number so that the cache can compare two answers by value. */
export type Instant = number

/** Something chosen from a list: a status, a queue, a company. The name may be all an instance gives. */
export interface Reference {
  readonly id: Id | null
  readonly name: string
}

/** Something that can be chosen: what is sent when it is. */
export interface Choice {
  readonly id: Id
  readonly name: string
  /** Of a status, where the instance says. */
  readonly isClosed: boolean | null
}

export interface Person {
  readonly id: Id | null
  readonly name: string
  readonly firstName: string | null
  readonly lastName: string | null
  readonly email: string | null
  readonly account: Reference | null
  /** `contact` or `agent` where the instance tells; an unknown word is kept as it came. */
  readonly type: string | null
}

export interface Attachment {
  readonly id: Id | null
  readonly name: string
  /** In bytes. */
  readonly size: number | null
  /** A MIME type. */
  readonly type: string | null
}

export interface TimeEntry {
  readonly id: Id | null
  readonly text: string | null
  readonly isInternal: boolean | null
  readonly start: Instant | null
  readonly end: Instant | null
  readonly hours: number | null
  readonly createdOn: Instant | null
  readonly ticket: Reference | null
}

export interface Note {
  readonly id: Id | null
  readonly text: string
  readonly isInternal: boolean
  readonly createdOn: Instant | null
  readonly author: Person | null
  readonly attachments: readonly Attachment[]
  readonly timeEntry: TimeEntry | null
}

export interface Activity {
  readonly id: Id | null
  readonly type: string
  readonly createdOn: Instant | null
  readonly author: Person | null
}

export interface Ticket {
  readonly id: Id
  readonly summary: string
  /** Markdown or HTML; in a list it may be a preview. */
  readonly description: string | null
  /** Null where the instance doesn't say; never guessed from a status's name, which is the admin's to choose. */
  readonly isClosed: boolean | null
  readonly status: Reference | null
  readonly priority: Reference | null
  readonly queue: Reference | null
  readonly account: Reference | null
  readonly contact: Reference | null
  readonly contactGroup: Reference | null
  readonly requestType: Reference | null
  readonly source: Reference | null
  readonly assignees: readonly Reference[]
  readonly tags: readonly string[]
  /** Who gets copies of what is said: their addresses, or their names where that is all there is. */
  readonly copies: readonly string[]
  readonly createdOn: Instant | null
  readonly modifiedOn: Instant | null
  readonly closedOn: Instant | null
  readonly dueOn: Instant | null
  /** Null where the instance doesn't tell. */
  readonly isUnread: boolean | null
  readonly latestNote: Note | null
  readonly notes: readonly Note[]
  readonly activities: readonly Activity[]
  readonly attachments: readonly Attachment[]
  readonly tasksDone: number | null
  readonly tasksTotal: number | null
  /** Notes and other parts that could not be read, each with what was wrong: the page says so, rather than hide them. */
  readonly broken: readonly ContractBreach[]
  /** What came over the wire for this ticket, unread fields and all. */
  readonly wire: Readonly<Record<string, unknown>>
  /**
   * The whole answer as it was written, where an update has to send the ticket back whole: numbers too big for
   * JavaScript keep their digits there. Null everywhere else.
   */
  readonly answer: string | null
}
