import { useQueryClient } from '@tanstack/react-query'
import type { Id } from '../deskdirector/models'
import { useDebounced } from '../lib/use-debounced'
import { useDesk } from './desk'
import { ticketQuery } from './tickets'

/** Long enough that a pointer on its way across the list asks for nothing. */
const AIM = 80

/** Fetches a ticket that somebody is about to open, so that it is there when they do. */
export function useTicketPrefetch(): (id: Id) => void {
  const desk = useDesk()
  const client = useQueryClient()
  return useDebounced(
    (id: Id) => void client.prefetchQuery({ ...ticketQuery(desk, id), retry: false }),
    AIM,
  )
}
