import { hashKey, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { filterLoaded } from '../deskdirector/filter-tickets'
import type { Instant } from '../deskdirector/models'
import type { TicketState } from '../deskdirector/operations'
import { defaultFilter, toFindTickets } from '../deskdirector/ticket-filter'
import { askAgain } from './ask-again'
import { useDesk } from './desk'
import { loadedTickets } from './loaded-tickets'
import { ticketListQuery } from './tickets'
import { useCanFind } from './use-can-find'
import { apart, wholeSince } from './whole-since'

/** So many pages are asked for by themselves, and so many more each time somebody asks for more. */
const PAGES_AT_ONCE = 10

/** One of the list's own lists: what was loaded there is here, and the other way round. */
function useStateList(state: TicketState) {
  const desk = useDesk()
  const can = useCanFind()
  const find = toFindTickets({ ...defaultFilter, state }, can)
  const query = useInfiniteQuery(ticketListQuery(desk, find))
  const { data, hasNextPage } = query
  const pages = data?.pages
  const known = useMemo(() => {
    const all = loadedTickets(pages ?? [])
    const broken = (pages ?? []).flatMap((page) => page.broken).length
    const total = pages?.at(-1)?.total ?? null
    const isWhole = !hasNextPage && (total ?? 0) <= all.length + broken
    return {
      tickets: filterLoaded(all, { ...defaultFilter, state }, can),
      count: all.length,
      broken,
      total: isWhole ? all.length : total,
      isWhole,
      wholeSince: wholeSince(all, isWhole),
    }
  }, [pages, hasNextPage, state, can])
  return { key: hashKey([find]), query, pages: pages?.length ?? 0, ...known }
}

type StateList = ReturnType<typeof useStateList>

/**
 * The open tickets, all of them, and the closed ones as far back as the last weeks reach: page after page by itself where the
 * instance pages, up to a bound. They are the lists that the list's own screen shows, and nothing is asked for twice.
 *
 * @param since the first instant that is looked at.
 */
export function useOverviewTickets(since: Instant) {
  const open = useStateList('open')
  const closed = useStateList('closed')
  // An instance that doesn't tell open from closed gives both in one list.
  const isOne = open.key === closed.key
  const lists = isOne ? [open] : [open, closed]
  const sum = (of: (list: StateList) => number) => lists.reduce((all, list) => all + of(list), 0)
  const pages = sum((list) => list.pages)
  const [allowed, setAllowed] = useState(() => pages + PAGES_AT_ONCE)

  const needing = lists.filter(
    (list) => list.query.hasNextPage && (list === open || list.wholeSince >= since),
  )
  const failed = lists.map(({ query }) => query).filter(({ isError }) => isError)
  const next = failed.length === 0 && pages < allowed ? needing[0]?.query : undefined
  const isBusy = lists.some(({ query }) => query.isFetching)
  const fetchNext = next?.fetchNextPage
  useEffect(() => {
    if (fetchNext !== undefined && !isBusy) void fetchNext({ cancelRefetch: false })
    // An answer may be there before its question was drawn: each page asks for the next.
  }, [fetchNext, isBusy, pages])

  const tickets = useMemo(() => apart(open.tickets, closed.tickets), [open.tickets, closed.tickets])
  const totals = lists.map(({ total }) => total)
  return {
    ...tickets,
    /** Every list has given something, be it that it is empty. */
    hasAnswer: lists.every(({ query }) => query.data !== undefined),
    /** Why something couldn't be loaded; null where nothing failed. */
    error: failed[0]?.error ?? null,
    isFetching: isBusy,
    // What failed: a next page that isn't there would give what was there before, and call that good.
    tryAgain: () => failed.forEach(askAgain),
    isLoadingMore: next !== undefined,
    /** Asks for more, where that would tell more; undefined where it wouldn't. */
    loadMore:
      failed.length === 0 && next === undefined && needing.length > 0
        ? () => setAllowed(pages + PAGES_AT_ONCE)
        : undefined,
    loaded: sum((list) => list.count),
    /** How many there are on the instance, where it says. */
    total: totals.includes(null)
      ? null
      : totals.reduce<number>((all, each) => all + (each ?? 0), 0),
    broken: sum((list) => list.broken),
    isWhole: lists.every(({ isWhole }) => isWhole),
    isOpenWhole: open.isWhole,
    /** How many are open, loaded or not, where the instance says. */
    openTotal: isOne ? (open.isWhole ? open.tickets.length : null) : open.total,
    /** After this instant nothing is missing of what was opened and closed. */
    wholeSince: Math.max(...lists.map((list) => list.wholeSince)),
  }
}

export type OverviewTickets = ReturnType<typeof useOverviewTickets>
