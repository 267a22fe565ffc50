import { bind, takes } from '../../src/deskdirector/binding'
import { isLocal } from '../../src/deskdirector/filter-tickets'
import {
  TICKET,
  type FirstRows,
  type FirstScreen,
  type FirstSide,
} from '../../src/deskdirector/first-calls'
import { findOf, pageOf } from '../../src/deskdirector/first-screen'
import { overrides } from '../../src/deskdirector/overrides'
import type { Profile, Site } from '../../src/deskdirector/site'
import {
  defaultFilter,
  FILTER_KEYS,
  parseTicketFilter,
  type CanFind,
} from '../../src/deskdirector/ticket-filter'
import { vocabularyOf } from '../../src/deskdirector/vocabulary'
import type { HttpCall } from '../../src/http/call'
import type { Side } from '../../src/session/side'

/** The routes that a menu item is likely to open the list at; for any other the page asks once it is there. */
const QUERIES = ['', 'state=closed', 'scope=mine', 'scope=team', 'scope=unassigned', 'waiting=1']

/** The first calls to each instance, spelled ahead: what can be done once isn't done at each launch. */
export function firstScreen({ instances, profiles }: Site): FirstScreen {
  const sidesOf = (name: string) => {
    const ownCode = (each: Side) => Object.keys(overrides[name]?.[each] ?? {})
    const side = (each: Side) => firstSide(profiles[name]!, each, ownCode(each))
    const [portal, tech] = [side('portal'), side('tech')]
    // Where TECH can't say who is signed in, the portal is asked, whose word it is that they aren't its own.
    const asksPortal = tech.me === undefined && !ownCode('tech').includes('me')
    return { portal, tech: asksPortal && portal.me ? { ...tech, me: portal.me } : tech }
  }
  return {
    instances: instances.map(({ host, profile }) => ({ host, ...sidesOf(profile) })),
    routeKeys: FILTER_KEYS.join(' '),
  }
}

/** @param overridden operations that code does ahead of the profile's bindings: nothing is known of their calls. */
export function firstSide(
  profile: Profile,
  side: Side,
  overridden: readonly string[] = [],
): FirstSide {
  const bindings = Object.entries(profile[side]).filter(([name]) => !overridden.includes(name))
  const {
    me,
    'ticket.get': get,
    'tickets.find': find,
  } = Object.fromEntries(bindings) as Profile['portal']
  const can: CanFind = (...asked) => find !== undefined && takes(find, ...asked)
  // What the page would sift by itself it also asks for by itself.
  const queries = QUERIES.filter((query) => !isLocal(parseTicketFilter(query), can))
  const lists = queries.flatMap((query) => {
    const call = find && bind(find, pageOf(findOf(`/tickets?${query}`, can), can, 0))
    return call === undefined ? [] : [[query, call] as const]
  })
  const [, opening] = lists[0] ?? []
  const isOther = ([query, call]: (typeof lists)[number]) =>
    query === '' || JSON.stringify(call) !== JSON.stringify(opening)
  const ticket = get && placed(bind(get, { id: TICKET }))
  return {
    ...(me && { me: bind(me, {}) }),
    ...(ticket !== undefined && { ticket }),
    lists: Object.fromEntries(lists.filter(isOther)),
    // Without a ticket's own screen a row is no link.
    ...(get && find && { rows: rowsOf(profile, find.items, can('sort', defaultFilter.sort)) }),
  }
}

function rowsOf({ vocabulary }: Profile, items: string | undefined, isOrdered: boolean): FirstRows {
  const { ticket } = vocabularyOf(vocabulary)
  const namesOf = (key: string) => (ticket[key] ?? []).join(' ')
  return {
    ...(items !== undefined && { items }),
    id: namesOf('id'),
    summary: namesOf('summary'),
    isUnread: namesOf('isUnread'),
    ...(!isOrdered && { modifiedOn: namesOf('modifiedOn') }),
  }
}

/** Only where the ticket's id stands in the path alone can it be put in its place without knowing the binding. */
function placed(call: HttpCall): HttpCall | undefined {
  const [before = '', after, more] = call.path.split(TICKET)
  return after !== undefined && more === undefined && !before.includes('?') && !call.body
    ? call
    : undefined
}
