import { defaultFilter } from '../../deskdirector/ticket-filter'
import { ticketListPath } from '../paths'

interface Days {
  /** `YYYY-MM-DD`; null leaves that end open. */
  readonly first: string | null
  readonly last: string | null
}

/** The list of what was opened on some days, of one request type where that is given. */
export function openedPath({ first, last }: Days, type: string | null = null): string {
  return ticketListPath({ ...defaultFilter, state: 'any', type, from: first, to: last })
}

/** The list of what was closed on some days. */
export function closedPath({ first, last }: Days): string {
  return ticketListPath({ ...defaultFilter, state: 'closed', closedFrom: first, closedTo: last })
}
