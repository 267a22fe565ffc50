import { defaultFilter, type TicketFilter } from '../../deskdirector/ticket-filter'

const { search, scope, status, priority, queue, tag, from, to, waiting } = defaultFilter

/** The change that takes every filter away; open or closed and the order stay as they were chosen. */
export const withoutFilters = { search, scope, status, priority, queue, tag, from, to, waiting }

/** Whether a filter shows less than all open, all closed or all tickets. */
export function isNarrowed(filter: TicketFilter): boolean {
  return Object.entries(withoutFilters).some(
    ([field, none]) => filter[field as keyof TicketFilter] !== none,
  )
}
