import {
  queryOptions,
  useInfiniteQuery,
  useQueries,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { pageOf } from '../deskdirector/first-screen'
import type { Ticket } from '../deskdirector/models'
import type { TicketPage } from '../deskdirector/operations'
import { similarTickets, tellingWords } from '../deskdirector/similar-tickets'
import { defaultFilter, toFindTickets } from '../deskdirector/ticket-filter'
import { useDesk, type Desk } from './desk'
import { loadedTickets } from './loaded-tickets'
import { ticketListQuery } from './tickets'
import { useCanFind } from './use-can-find'

/** Fewer letters say nothing yet. */
const SHORTEST = 3

/** More would be read by nobody. */
const MOST = 5

/** How many words of a title are searched for. */
const WORDS = 2

/** The person's own open tickets in which a word occurs. */
function wordQuery({ connection, identity }: Desk, word: string) {
  const can = (argument: string, value?: string) => connection.can('tickets.find', argument, value)
  const scope = can('scope', 'mine') ? 'mine' : null
  const find = pageOf(toFindTickets({ ...defaultFilter, search: word, scope }, can), can, 0)
  return queryOptions({
    queryKey: [identity, 'tickets', 'similar', find],
    queryFn: ({ signal }) => connection.run('tickets.find', find, signal),
    staleTime: 60_000,
    // It helps where it works; nobody waits for it.
    retry: false,
  })
}

/**
 * A person's own open tickets that are about what a title says, the most similar first: found by the instance where
 * that can search, else among those that are loaded. Stays quiet about whatever fails; while something is being looked
 * for, what was found before is judged by the new title.
 */
export function useSimilarTickets(title: string): readonly Ticket[] {
  const desk = useDesk()
  const can = useCanFind()
  const canFind = desk.connection.can('tickets.find') && title.trim().length >= SHORTEST
  const words = canFind && can('search') ? tellingWords(title, WORDS) : []
  const { tickets, isPending } = useQueries({
    queries: words.map((word) => wordQuery(desk, word)),
    combine: merge,
  })
  const { data } = useInfiniteQuery({
    ...ticketListQuery(desk, toFindTickets(defaultFilter, can)),
    enabled: canFind && !can('search'),
  })
  const [last, setLast] = useState(tickets)
  if (!isPending && last !== tickets) setLast(tickets)

  return useMemo(() => {
    if (!canFind) return []
    const loaded = can('search') ? last : loadedTickets(data?.pages ?? [])
    const open = loaded.filter(({ isClosed }) => isClosed !== true)
    return similarTickets(title, open, MOST)
  }, [title, canFind, can, last, data])
}

/** What several searches found, each ticket once. */
function merge(results: readonly UseQueryResult<TicketPage>[]) {
  const found = results.flatMap(({ data }) => data?.tickets ?? [])
  return {
    tickets: [...new Map(found.map((ticket) => [ticket.id, ticket])).values()],
    isPending: results.some((result) => result.isPending),
  }
}
