import { startTransition, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { parseTicketFilter, type TicketFilter } from '../../deskdirector/ticket-filter'
import { ticketListPath } from '../paths'

/** The list's filter, which lives in the hash's query: read from it, and changed by going elsewhere in it. */
export function useListFilter() {
  const { search } = useLocation()
  const navigate = useNavigate()
  const filter = useMemo(() => parseTicketFilter(search), [search])

  function go(change: Partial<TicketFilter>, replace: boolean) {
    // Rows that are drawn anew never keep the next key or click waiting.
    startTransition(() => void navigate(ticketListPath({ ...filter, ...change }), { replace }))
  }

  return {
    filter,
    /** A step of its own in the history: a choice. */
    choose: (change: Partial<TicketFilter>) => go(change, false),
    /** No step of its own: words on the way to being typed. */
    refine: (change: Partial<TicketFilter>) => go(change, true),
  }
}

export type Choose = ReturnType<typeof useListFilter>['choose']
