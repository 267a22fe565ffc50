import type { Id } from '../deskdirector/models'
import { writeTicketFilter, type TicketFilter } from '../deskdirector/ticket-filter'

/** What a row's link leaves in the history's state, so that the ticket can lead back to the list as it was. */
export interface FromList {
  /** The list's own address, filter included. */
  readonly list: string
}

/** Where the list lives in the hash; with a filter, showing just that. */
export function ticketListPath(filter?: TicketFilter): string {
  const query = filter === undefined ? '' : writeTicketFilter(filter)
  return query === '' ? '/tickets' : `/tickets?${query}`
}

/** Every ticket's place in the hash, and every new one's. */
export const TICKET_PATTERN = '/tickets/:id'
export const NEW_TICKET_PATTERN = '/new/:id?'

/** Where one ticket lives in the hash. */
export function ticketPath(id: Id): string {
  return `/tickets/${encodeURIComponent(id)}`
}

/** Where the page checks its own set-up. */
export const SETUP_PATH = '/setup'

/** Where the tickets are pictured. */
export const OVERVIEW_PATH = '/overview'
