import type { ContractBreach } from '../http/errors'
import type { Id, Person, Ticket } from './models'

export type TicketState = 'open' | 'closed' | 'any'
export type TicketScope = 'mine' | 'team' | 'all' | 'unassigned'
export type TicketSortField = 'modifiedOn' | 'createdOn' | 'priority' | 'status' | 'summary'
/** `modifiedOn` newest first is `-modifiedOn`. */
export type TicketSort = `${'' | '-'}${TicketSortField}`

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
  /** Tickets in the answer that could not be read, each with what was wrong. They cost their row, not the list. */
  readonly broken: readonly ContractBreach[]
}

/** Every call the page can make: what it takes and what it gives. */
export interface Operations {
  readonly me: { readonly takes: Record<never, never>; readonly gives: Person }
  readonly 'tickets.find': { readonly takes: FindTickets; readonly gives: TicketPage }
  readonly 'ticket.get': { readonly takes: { readonly id: Id }; readonly gives: Ticket }
}

export type OperationName = keyof Operations
