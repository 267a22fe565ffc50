import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Id, Ticket } from '../deskdirector/models'
import { useDesk, type Desk } from './desk'
import { ticketQuery } from './tickets'

/** So many are read at a time: more would keep everybody else's questions waiting. */
const AT_ONCE = 3

/** What the key of all of them begins with. */
function wholeTicketsKey({ identity }: Desk) {
  return [identity, 'tickets', 'whole'] as const
}

/** Tickets read whole, a few at a time; those that were read a moment ago aren't read again. */
function wholeTicketsQuery(desk: Desk, ids: readonly Id[]) {
  return queryOptions({
    queryKey: [...wholeTicketsKey(desk), ids],
    queryFn: async ({ client }): Promise<readonly Ticket[]> => {
      const read: Ticket[] = []
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        const some = ids.slice(at, at + AT_ONCE)
        read.push(
          ...(await Promise.all(some.map((id) => client.ensureQueryData(ticketQuery(desk, id))))),
        )
      }
      return read
    },
    staleTime: Infinity,
    // As long as the lists it belongs to.
    gcTime: 3_600_000,
  })
}

/** Tickets whole, conversation and all, once somebody asks for that: each is a call of its own. */
export function useWholeTickets(ids: readonly Id[]) {
  const desk = useDesk()
  const [asked, setAsked] = useState<readonly Id[] | null>(null)
  const query = useQuery({
    ...wholeTicketsQuery(desk, asked ?? ids),
    enabled: asked !== null,
  })
  return { query, read: () => (asked === null ? setAsked(ids) : void query.refetch()) }
}
