import { defaultFilter, type TicketFilter } from '../../deskdirector/ticket-filter'

const { search, scope, status, priority, queue, type, tag, waiting } = defaultFilter
const { from, to, closedFrom, closedTo } = defaultFilter

/** The change that takes every filter away; open or closed and the order stay as they were chosen. */
export const withoutFilters = {
  ...{ search, scope, status, priority, queue, type, tag, waiting },
  ...{ from, to, closedFrom, closedTo },
}

/** Whether a filter shows less than all open, all closed or all tickets. */
export function isNarrowed(filter: TicketFilter): boolean {
  return Object.entries(withoutFilters).some(
    ([field, none]) => filter[field as keyof TicketFilter] !== none,
  )
}
