import { hashKey, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import type { Ticket } from '../deskdirector/models'
import { useDesk } from './desk'
import { ticketQuery } from './tickets'

/** How a ticket that is on screen stands to the ticket itself. */
interface TicketState {
  /** All of it was read once, and not only what a list tells. */
  readonly isWhole: boolean
  /** It was written to since, and what is on screen is from before that. */
  readonly isBehind: boolean
}

/** Tells how well the page knows a ticket; asks for nothing. */
export function useTicketState(ticket: Ticket): TicketState {
  const client = useQueryClient()
  const { queryKey } = ticketQuery(useDesk(), ticket.id)
  const hash = hashKey(queryKey)
  const subscribe = useCallback(
    (listener: () => void) =>
      client.getQueryCache().subscribe(({ type, query }) => {
        // Others are added while React draws what asks for them, when nothing else may be told to draw.
        if (type !== 'added' && query.queryHash === hash) listener()
      }),
    [client, hash],
  )
  const isWhole = useSyncExternalStore(
    subscribe,
    () => client.getQueryState(queryKey)?.data !== undefined,
  )
  const isBehind = useSyncExternalStore(subscribe, () => {
    const state = client.getQueryState(queryKey)
    // What was read is told to whoever shows it a moment later than to whoever asks.
    return state?.data !== undefined && (state.isInvalidated || state.data !== ticket)
  })
  return { isWhole, isBehind }
}
