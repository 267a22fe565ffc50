import type { QueryClient } from '@tanstack/react-query'
import type { Instant, Ticket } from '../deskdirector/models'
import type { Desk } from './desk'
import { patchRows } from './patch-cached'

/** A ticket in its place in a list. */
export interface ListedTicket extends Ticket {
  /** When it had changed last as it was put there, where it was read since: that is what its place goes by. */
  readonly listedOn?: Instant | null
}

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

function patch(
  row: ListedTicket,
  { summary, isClosed, status, priority, modifiedOn }: Ticket,
): ListedTicket {
  return {
    ...row,
    summary,
    isClosed: isClosed ?? row.isClosed,
    status: status ?? row.status,
    priority: priority ?? row.priority,
    modifiedOn: modifiedOn ?? row.modifiedOn,
    listedOn: placedBy(row),
  }
}

/** What a row's place in an order of changes goes by: `modifiedOn`, unless that was raised where the row stands. */
export function placedBy({ listedOn, modifiedOn }: ListedTicket): Instant | null {
  return listedOn === undefined ? modifiedOn : listedOn
}
