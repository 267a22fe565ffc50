import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Ticket } from '../deskdirector/models'
import type { TicketPage } from '../deskdirector/operations'
import type { Desk } from './desk'
import { patchCached } from './patch-cached'
import { ticketListQuery } from './tickets'

/** Lets a ticket's rows say what was read of it since, where they stand: no row comes, goes or moves by it. */
export function patchListed(client: QueryClient, desk: Desk, ticket: Ticket): void {
  const lists = ticketListQuery(desk, {}).queryKey.slice(0, -1)
  patchCached<InfiniteData<TicketPage>>(client, lists, (list) => ({
    ...list,
    pages: list.pages.map((page) => ({
      ...page,
      tickets: page.tickets.map((row) => (isOutdated(row, ticket) ? patch(row, ticket) : row)),
    })),
  }))
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
