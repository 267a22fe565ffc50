import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Ticket } from '../deskdirector/models'
import type { TicketPage } from '../deskdirector/operations'
import type { Desk } from './desk'
import { ticketListsKey } from './tickets'

/** The ticket as some list already shows it: its head without its conversation. */
export function listedTicket(client: QueryClient, desk: Desk, id: string): Ticket | undefined {
  const queryKey = ticketListsKey(desk)
  for (const [, data] of client.getQueriesData<InfiniteData<TicketPage>>({ queryKey })) {
    for (const page of data?.pages ?? []) {
      const found = page.tickets.find((ticket) => String(ticket.id) === id)
      if (found !== undefined) return found
    }
  }
  return undefined
}
