import { defaultFilter, type TicketFilter } from '../../deskdirector/ticket-filter'

const { scope, status, priority, queue, type, tag, waiting } = defaultFilter
const { from, to, closedFrom, closedTo } = defaultFilter

/** The change that takes every filter away; the words, open or closed and the order stay as they were chosen. */
export const withoutFilters = {
  ...{ scope, status, priority, queue, type, tag, waiting },
  ...{ from, to, closedFrom, closedTo },
}

/** Whether a filter is set, whatever is searched. */
export function isFiltered(filter: TicketFilter): boolean {
  return Object.entries(withoutFilters).some(
    ([field, none]) => filter[field as keyof TicketFilter] !== none,
  )
}

/** Whether a filter shows less than all open, all closed or all tickets. */
export function isNarrowed(filter: TicketFilter): boolean {
  return filter.search !== '' || isFiltered(filter)
}
