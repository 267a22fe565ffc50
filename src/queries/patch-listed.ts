import type { QueryClient } from '@tanstack/react-query'
import type { Ticket } from '../deskdirector/models'
import type { Desk } from './desk'
import { patchRows } from './patch-cached'

/** Lets a ticket's rows say what was read of it since. */
export function patchListed(client: QueryClient, desk: Desk, ticket: Ticket): void {
  patchRows(client, desk, (row) => (isOutdated(row, ticket) ? patch(row, ticket) : row))
}

/** A list may have been read after the ticket was. */
function isOutdated(row: Ticket, ticket: Ticket): boolean {
  return (
    String(row.id) === String(ticket.id) &&
    (row.modifiedOn ?? -Infinity) < (ticket.modifiedOn ?? Infinity)
  )
}

function patch(row: Ticket, { summary, isClosed, status, priority, modifiedOn }: Ticket): Ticket {
  return {
    ...row,
    summary,
    isClosed: isClosed ?? row.isClosed,
    status: status ?? row.status,
    priority: priority ?? row.priority,
    modifiedOn: modifiedOn ?? row.modifiedOn,
  }
}
