import { useQueryClient } from '@tanstack/react-query'
import type { Id, Ticket } from '../deskdirector/models'
import { useDesk } from './desk'
import { ticketQuery } from './tickets'

/** Fetches a ticket that somebody may open next; gives nothing where it can't be had, which opening it will tell. */
export function useTicketPrefetch(): (id: Id) => Promise<Ticket | undefined> {
  const desk = useDesk()
  const client = useQueryClient()
  return async (id) => {
    const query = ticketQuery(desk, id)
    await client.prefetchQuery({ ...query, retry: false })
    return client.getQueryData(query.queryKey)
  }
}
