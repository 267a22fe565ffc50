import type { HttpCall } from '../http/call'
import { bind, takes } from './binding'
import type { FindTickets } from './operations'
import type { Bindings } from './site'
import { parseTicketFilter, toFindTickets, type CanFind } from './ticket-filter'

/** How many tickets are asked for at a time, where the instance can page. */
export const PAGE_SIZE = 100

/** `find` with the place of its first page, where the instance can page. */
export function pageOf(find: FindTickets, can: CanFind, skip: number): FindTickets {
  return can('skip') && can('take') ? { ...find, skip, take: PAGE_SIZE } : find
}

/** What the list asks for when it opens at `route`, as far as the instance can filter by itself. */
export function findOf(route: string, can: CanFind): FindTickets {
  const query = route.slice(`${route}?`.indexOf('?') + 1)
  return toFindTickets(parseTicketFilter(query), can)
}

/** The ticket that a route shows, as it is written there; null on every other screen. Throws on a broken escape. */
export function ticketIdOf(route: string): string | null {
  const id = /^\/tickets\/([^/?]+)/.exec(route)?.[1]
  return id === undefined ? null : decodeURIComponent(id)
}

/**
 * The calls that the first screen needs, in the order they matter: who is signed in, and the tickets or the one
 * ticket that the route shows. What isn't bound isn't called, and what can't be spelled isn't either.
 *
 * @param route the hash without its `#`, such as `/tickets?state=closed`.
 */
export function firstCalls(bindings: Bindings, route: string): HttpCall[] {
  const { me, 'tickets.find': find, 'ticket.get': get } = bindings
  const can: CanFind = (...asked) => find !== undefined && takes(find, ...asked)
  try {
    const id = ticketIdOf(route)
    const screen =
      id !== null
        ? get && bind(get, { id })
        : find && bind(find, pageOf(findOf(route, can), can, 0))
    return [...(me === undefined ? [] : [bind(me, {})]), ...(screen === undefined ? [] : [screen])]
  } catch {
    return []
  }
}
