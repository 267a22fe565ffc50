import type { ContractBreach } from '../http/errors'
import type { Attachment, Choice, Id, Note, Person, Ticket, TimeEntry } from './models'

export type TicketState = 'open' | 'closed' | 'any'
export type TicketScope = 'mine' | 'copied' | 'team' | 'all' | 'unassigned'
export type TicketSortField = 'modifiedOn' | 'createdOn' | 'priority' | 'status' | 'summary'
/** `modifiedOn` newest first is `-modifiedOn`. */
export type TicketSort = `${'' | '-'}${TicketSortField}`
export type TimePeriod = 'today' | 'this_week' | 'last_week' | 'this_month' | 'last_month'

export interface FindTickets {
  readonly search?: string | undefined
  readonly state?: TicketState | undefined
  readonly scope?: TicketScope | undefined
  readonly status?: Id | undefined
  readonly priority?: Id | undefined
  readonly queue?: Id | undefined
  readonly tag?: string | undefined
  /** Created at or after, ISO 8601 UTC. */
  readonly from?: string | undefined
  /** Created before, ISO 8601 UTC. */
  readonly to?: string | undefined
  readonly sort?: TicketSort | undefined
  readonly skip?: number | undefined
  readonly take?: number | undefined
  readonly waiting?: boolean | undefined
}

export interface TicketPage {
  readonly tickets: readonly Ticket[]
  /** How many match on the instance, where it says. */
  readonly total: number | null
  /**
   * Tickets in the answer that could not be read, each with what was wrong: one lost row each. What is wrong with a
   * row that is there is in its ticket's own `broken`.
   */
  readonly broken: readonly ContractBreach[]
}

/** Things an instance lists, and what of them could not be read: whole things, and values of those that are there. */
export interface Listed<Item> {
  readonly items: readonly Item[]
  readonly broken: readonly ContractBreach[]
}

/** Choices go by their ids. */
interface NewTicket {
  readonly summary: string
  readonly description: string
  readonly requestType?: Id | undefined
  readonly priority?: Id | undefined
  readonly contact?: Id | undefined
  readonly queue?: Id | undefined
  /** E-mail addresses. */
  readonly cc?: readonly string[] | undefined
}

interface NewNote {
  readonly id: Id
  readonly text: string
  readonly internal?: boolean | undefined
  readonly status?: Id | undefined
  readonly cc?: readonly string[] | undefined
}

/** What changes, and nothing else: absent is untouched, null clears. */
interface TicketChanges {
  readonly id: Id
  readonly summary?: string | undefined
  readonly description?: string | null | undefined
  readonly status?: Id | undefined
  readonly priority?: Id | null | undefined
  readonly queue?: Id | undefined
  readonly assignees?: readonly Id[] | undefined
  /** ISO 8601 UTC. */
  readonly dueOn?: string | null | undefined
  readonly tags?: readonly string[] | undefined
  readonly contact?: Id | null | undefined
}

interface NewTimeEntry {
  readonly id: Id
  /** ISO 8601 UTC, like `end`. */
  readonly start: string
  readonly end: string
  readonly hours?: number | undefined
  readonly text: string
  readonly internal?: boolean | undefined
}

interface OfTicket {
  readonly id: Id
}

interface Action {
  readonly takes: OfTicket & { readonly text?: string | undefined }
  readonly gives: Ticket | null
}

interface Choosing {
  readonly takes: { readonly queue?: Id | undefined; readonly search?: string | undefined }
  readonly gives: Listed<Choice>
}

/**
 * Every call the page can make: what it takes and what it gives. A write that an instance answers with nothing of
 * use gives null: that it was taken is its answer.
 */
export interface Operations {
  readonly me: { readonly takes: Record<never, never>; readonly gives: Person }
  readonly 'tickets.find': { readonly takes: FindTickets; readonly gives: TicketPage }
  readonly 'ticket.get': { readonly takes: OfTicket; readonly gives: Ticket }
  readonly 'ticket.create': { readonly takes: NewTicket; readonly gives: Ticket | null }
  readonly 'ticket.addNote': { readonly takes: NewNote; readonly gives: Note | null }
  readonly 'ticket.update': { readonly takes: TicketChanges; readonly gives: Ticket | null }
  readonly 'ticket.close': Action
  readonly 'ticket.reopen': Action
  readonly 'ticket.approve': Action
  readonly 'ticket.decline': Action
  readonly 'ticket.escalate': Action
  readonly 'ticket.markRead': { readonly takes: OfTicket; readonly gives: null }
  readonly 'ticket.attach': {
    readonly takes: OfTicket & { readonly file: File; readonly note?: Id | undefined }
    readonly gives: Attachment | null
  }
  readonly 'attachment.get': {
    readonly takes: OfTicket & { readonly attachment: Id }
    readonly gives: Blob
  }
  readonly 'ticket.addTime': { readonly takes: NewTimeEntry; readonly gives: null }
  readonly 'time.find': {
    readonly takes: { readonly period?: TimePeriod | undefined }
    readonly gives: Listed<TimeEntry>
  }
  readonly 'ticket.rate': {
    readonly takes: OfTicket & { readonly rating: number; readonly text?: string | undefined }
    readonly gives: null
  }
  readonly 'choices.statuses': Choosing
  readonly 'choices.priorities': Choosing
  readonly 'choices.queues': Choosing
  readonly 'choices.agents': Choosing
  readonly 'choices.requestTypes': Choosing
  readonly 'choices.contacts': Choosing
}

export type OperationName = keyof Operations

const FIRST = ['me', 'tickets.find'] as const

/** What the first rows are made of. The rest of the operations are spelled and read by code that comes later. */
export type FirstOperation = (typeof FIRST)[number]
export type LateOperation = Exclude<OperationName, FirstOperation>

export function isFirst(operation: OperationName): operation is FirstOperation {
  return (FIRST as readonly string[]).includes(operation)
}
