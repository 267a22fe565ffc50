import { useInfiniteQuery } from '@tanstack/react-query'
import { filterLoaded, isLocal } from '../deskdirector/filter-tickets'
import type { TicketState } from '../deskdirector/operations'
import { toFindTickets, type TicketFilter } from '../deskdirector/ticket-filter'
import { useDesk } from './desk'
import { loadedTickets } from './loaded-tickets'
import { ticketListQuery } from './tickets'
import { useCanFind } from './use-can-find'

/** How many tickets a filter finds, where what was loaded tells; asks nothing of the instance. */
function useTotal(filter: TicketFilter): number | null {
  const desk = useDesk()
  const can = useCanFind()
  const { data, hasNextPage } = useInfiniteQuery({
    ...ticketListQuery(desk, toFindTickets(filter, can)),
    enabled: false,
  })
  if (data === undefined) return null
  const loaded = loadedTickets(data.pages)
  const matching = filterLoaded(loaded, filter, can).length
  const total = data.pages.at(-1)?.total ?? null
  if (total !== null && (!isLocal(filter, can) || matching === loaded.length)) return total
  return hasNextPage ? null : matching
}

/** The totals of the open, the closed and all tickets under one filter, as far as they are known. */
export function useTicketTotals(filter: TicketFilter): Record<TicketState, number | null> {
  return {
    open: useTotal({ ...filter, state: 'open' }),
    closed: useTotal({ ...filter, state: 'closed' }),
    any: useTotal({ ...filter, state: 'any' }),
  }
}
