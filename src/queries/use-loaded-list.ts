import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { defaultFilter, toFindTickets, type TicketFilter } from '../deskdirector/ticket-filter'
import { useDesk } from './desk'
import { ticketListQuery } from './tickets'
import { useCanFind } from './use-can-find'
import type { TicketList } from './use-ticket-list'

/** The filter whose tickets were shown last, or that of the first list where that is loaded; null where there is none. */
export function useLoadedList(
  filter: TicketFilter,
  { query, hasAnswer }: TicketList,
): TicketFilter | null {
  const desk = useDesk()
  const client = useQueryClient()
  const can = useCanFind()
  const [last, setLast] = useState<TicketFilter | null>(null)
  if (hasAnswer && !query.isPlaceholderData && last !== filter) setLast(filter)
  const { queryKey } = ticketListQuery(desk, toFindTickets(defaultFilter, can))
  return last ?? (client.getQueryData(queryKey) === undefined ? null : defaultFilter)
}
