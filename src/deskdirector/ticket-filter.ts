import type { FindTickets, TicketScope, TicketSort, TicketState } from './operations'

/**
 * What the list shows: search, filters and order. It lives in the hash's query, so that it can be bookmarked,
 * survives a reload and is known to the boot script before React is there.
 */
export interface TicketFilter {
  readonly search: string
  readonly state: TicketState
  /** Null: whatever the instance gives by itself. */
  readonly scope: TicketScope | null
  /**
   * Names rather than ids for status, priority, queue and request type: what people read, and the same on every queue.
   * An empty status or type: the tickets that have none.
   */
  readonly status: string | null
  readonly priority: string | null
  readonly queue: string | null
  readonly type: string | null
  readonly tag: string | null
  /** When it was created. Calendar dates, `YYYY-MM-DD`, in the person's own zone; both inclusive. */
  readonly from: string | null
  readonly to: string | null
  /** When it was closed, likewise. */
  readonly closedFrom: string | null
  readonly closedTo: string | null
  readonly waiting: boolean
  readonly sort: TicketSort
}

/**
 * Whether the instance's `tickets.find` takes an argument. With a scope or a sort as `value`: whether it knows
 * that one.
 */
export type CanFind = (argument: string, value?: string) => boolean

/** Open tickets, what changed last first. */
export const defaultFilter: TicketFilter = {
  search: '',
  state: 'open',
  scope: null,
  status: null,
  priority: null,
  queue: null,
  type: null,
  tag: null,
  from: null,
  to: null,
  closedFrom: null,
  closedTo: null,
  waiting: false,
  sort: '-modifiedOn',
}

const FIELDS = Object.keys(defaultFilter) as (keyof TicketFilter)[]

/** The keys a filter uses in a query: its fields' names, but `q` for the search. */
export const FILTER_KEYS: readonly string[] = FIELDS.map(keyOf)

function keyOf(field: keyof TicketFilter): string {
  return field === 'search' ? 'q' : field
}

/**
 * Reads a filter out of a query, with or without its `?`; the inverse of `writeTicketFilter`.
 * Never throws: what is unknown or broken falls away to its default.
 */
export function parseTicketFilter(query: URLSearchParams | string): TicketFilter {
  const given = new URLSearchParams(query)
  const text = (key: string) => given.get(key) || null
  const word = <Word extends string>(key: string, words: RegExp) => {
    const value = text(key)
    return value !== null && words.test(value) ? (value as Word) : null
  }
  return {
    search: text('q') ?? '',
    state: word<TicketState>('state', /^(open|closed|any)$/) ?? defaultFilter.state,
    scope: word<TicketScope>('scope', /^(mine|copied|team|all|unassigned)$/),
    status: given.get('status'),
    priority: text('priority'),
    queue: text('queue'),
    type: given.get('type'),
    tag: text('tag'),
    from: date(text('from')),
    to: date(text('to')),
    closedFrom: date(text('closedFrom')),
    closedTo: date(text('closedTo')),
    waiting: text('waiting') === '1',
    sort:
      word<TicketSort>('sort', /^-?(modifiedOn|createdOn|priority|status|summary)$/) ??
      defaultFilter.sort,
  }
}

/** Writes a filter as a query without its `?`, defaults left out; the inverse of `parseTicketFilter`. */
export function writeTicketFilter(filter: TicketFilter): string {
  const query = new URLSearchParams()
  for (const field of FIELDS) {
    const value = filter[field]
    if (value === defaultFilter[field]) continue
    query.set(keyOf(field), value === true ? '1' : String(value))
  }
  return query.toString()
}

/**
 * As much of a filter as the instance can do by itself; `filterLoaded` does the rest.
 * Status, priority, queue and request type are among the rest always: an instance takes their ids, people choose by
 * name. So is when a ticket was closed, which no operation takes.
 */
export function toFindTickets(filter: TicketFilter, can: CanFind): FindTickets {
  const { search, state, scope, tag, from, to, waiting, sort } = filter
  return {
    ...(can('search') && search.trim() !== '' && { search: search.trim() }),
    ...(can('state') && { state }),
    ...(scope !== null && can('scope', scope) && { scope }),
    ...(tag !== null && can('tag') && { tag }),
    ...(from !== null && can('from') && { from: instant(startOfDay(from)) }),
    ...(to !== null && can('to') && { to: instant(startOfDay(to, 1)) }),
    ...(waiting && can('waiting') && { waiting }),
    ...(can('sort', sort) && { sort }),
  }
}

/**
 * The first instant of a calendar date in the person's own zone, or of a date some days later.
 * By way of noon: there are zones where a midnight is left out or comes twice.
 */
export function startOfDay(date: string, daysLater = 0): number {
  const day = new Date(`${date}T12:00`)
  day.setDate(day.getDate() + daysLater)
  return day.setHours(0, 0, 0, 0)
}

function instant(ms: number): string {
  return new Date(ms).toISOString()
}

/** A date the calendar has, of a year in which zones behave. */
function date(text: string | null): string | null {
  if (text === null || !/^[12]\d{3}-\d\d-\d\d$/.test(text)) return null
  const day = new Date(text)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null
}
