import { useQueryClient } from '@tanstack/react-query'
import type { Id, Ticket } from '../deskdirector/models'
import { useDebounced } from '../lib/use-debounced'
import { useDesk } from './desk'
import { ticketQuery } from './tickets'

/** Long enough that a pointer on its way across the list asks for nothing. */
const AIM = 80

/** Fetches a ticket that somebody is about to open, so that it is there when they do; `onThere` hears of it. */
export function useTicketPrefetch(onThere: (ticket: Ticket) => void): (id: Id) => void {
  const desk = useDesk()
  const client = useQueryClient()
  return useDebounced((id: Id) => {
    const query = ticketQuery(desk, id)
    void client.prefetchQuery({ ...query, retry: false }).then(() => {
      const ticket = client.getQueryData(query.queryKey)
      if (ticket !== undefined) onThere(ticket)
    })
  }, AIM)
}
