import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Id, Ticket } from '../deskdirector/models'
import { failureOf } from '../http/errors'
import { useDesk, type Desk } from './desk'
import { ticketQuery } from './tickets'

/** So many are read at a time: more would keep everybody else's questions waiting. */
const AT_ONCE = 3

/** What the key of all of them begins with. */
function wholeTicketsKey({ identity }: Desk) {
  return [identity, 'tickets', 'whole'] as const
}

/** Whether whatever is asked next would fail as well: it lies with the instance or the session, not with the ticket. */
function holdsForAll(reason: unknown): boolean {
  const kind = failureOf(reason)?.kind
  return kind === 'session' || kind === 'busy' || kind === 'unreachable'
}

/** Tickets read whole, a few at a time; those that were read a moment ago aren't read again. */
function wholeTicketsQuery(desk: Desk, ids: readonly Id[]) {
  return queryOptions({
    queryKey: [...wholeTicketsKey(desk), ids],
    queryFn: async ({ client }): Promise<readonly Ticket[]> => {
      const read: Ticket[] = []
      const reasons: unknown[] = []
      for (let at = 0; at < ids.length && !reasons.some(holdsForAll); at += AT_ONCE) {
        const some = ids.slice(at, at + AT_ONCE)
        const asked = some.map((id) => client.ensureQueryData(ticketQuery(desk, id)))
        for (const answer of await Promise.allSettled(asked)) {
          if (answer.status === 'fulfilled') read.push(answer.value)
          else reasons.push(answer.reason)
        }
      }
      // One that was archived meanwhile, or is somebody else's now, says nothing against the others.
      if (read.length === 0 && reasons.length > 0) throw reasons[0]
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
