import { priorityLevel } from '../lib/priority-level'
import type { Ticket } from './models'
import type { TicketSort, TicketSortField } from './operations'
import { searchedWords } from './searched-words'
import { defaultFilter, startOfDay, type CanFind, type TicketFilter } from './ticket-filter'

type Test = (ticket: Ticket) => boolean

/**
 * Does over loaded tickets what the instance can't do by itself: the part of a filter that `toFindTickets`
 * leaves out. Tickets without a value that is sorted by, or with a priority of unknown rank, come last, whichever the direction.
 *
 * Scope and waiting aren't done here: who is on a person's team, or whose turn it is, only the instance knows.
 *
 * @param former what this gave for the tickets that were loaded before these: they aren't tried again.
 */
export function filterLoaded(
  tickets: readonly Ticket[],
  filter: TicketFilter,
  can: CanFind,
  former: readonly Ticket[] = [],
): Ticket[] {
  const tests = localTests(filter, can)
  const kept = former.concat(tickets.filter((ticket) => tests.every((test) => test(ticket))))
  return can('sort', filter.sort) ? kept : kept.sort(comparison(filter.sort))
}

/**
 * Whether what is shown was chosen among the loaded tickets only, which the page then says.
 * The default order isn't a choice: an instance that takes no sort has that order by itself.
 */
export function isLocal(filter: TicketFilter, can: CanFind): boolean {
  return isSortedHere(filter, can) || localTests(filter, can).length > 0
}

/** Whether the page itself picks out what matches, and leaves the order to the instance: what comes later comes last. */
export function isSifted(filter: TicketFilter, can: CanFind): boolean {
  return !isSortedHere(filter, can) && localTests(filter, can).length > 0
}

function isSortedHere({ sort }: TicketFilter, can: CanFind): boolean {
  return sort !== defaultFilter.sort && !can('sort', sort)
}

function localTests(filter: TicketFilter, can: CanFind): Test[] {
  const { state, scope, type, tag, from, to, closedFrom, closedTo } = filter
  // Each ticket's texts in small letters, made for every key pressed or kept for all, cost more than this.
  const words = searchedWords(filter.search)
  const tests: Test[] = []
  if (words.length > 0 && !can('search')) {
    tests.push((ticket) => {
      const texts = searchable(ticket)
      return words.every((word) => texts.some((text) => word.test(text)))
    })
  }
  if (state !== 'any' && !can('state')) {
    // One that doesn't say is shown with the open ones, rather than nowhere.
    tests.push((ticket) => (ticket.isClosed ?? false) === (state === 'closed'))
  }
  if (scope === 'unassigned' && !can('scope', scope)) {
    tests.push((ticket) => ticket.assignees.length === 0)
  }
  for (const field of ['status', 'priority', 'queue'] as const) {
    const name = filter[field]
    if (name !== null) tests.push((ticket) => (ticket[field]?.name ?? '') === name)
  }
  if (tag !== null && !can('tag')) tests.push((ticket) => ticket.tags.includes(tag))
  if (type !== null) tests.push(({ requestType }) => (requestType?.name ?? '') === type)
  const since = (field: 'createdOn' | 'closedOn', first: string) => {
    const start = startOfDay(first)
    tests.push(({ [field]: time }) => time !== null && time >= start)
  }
  const until = (field: 'createdOn' | 'closedOn', last: string) => {
    const end = startOfDay(last, 1)
    tests.push(({ [field]: time }) => time !== null && time < end)
  }
  if (from !== null && !can('from')) since('createdOn', from)
  if (to !== null && !can('to')) until('createdOn', to)
  if (closedFrom !== null) since('closedOn', closedFrom)
  if (closedTo !== null) until('closedOn', closedTo)
  return tests
}

function searchable(ticket: Ticket): string[] {
  const { id, summary, description, contact, account, tags, latestNote } = ticket
  const texts = [summary, description, contact?.name, account?.name, ...tags, latestNote?.text]
  return [`${id}`, ...texts.map((text) => text ?? '')]
}

function comparison(sort: TicketSort): (a: Ticket, b: Ticket) => number {
  const sign = sort.startsWith('-') ? -1 : 1
  const field = sort.replace('-', '') as TicketSortField
  // Dear to make, and the first list is put in order by its times.
  let collator: Intl.Collator | undefined
  const compare = (one: string, other: string) =>
    (collator ??= new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })).compare(
      one,
      other,
    )
  return (a, b) => {
    const one = sortable(a, field)
    const other = sortable(b, field)
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return typeof one === 'number' && typeof other === 'number'
      ? sign * (one - other)
      : sign * compare(String(one), String(other))
  }
}

/** By `priority` the most urgent come first. */
function sortable(ticket: Ticket, field: TicketSortField): string | number | null {
  if (field === 'priority') {
    const level = ticket.priority && priorityLevel(ticket.priority.name)
    return level && -level
  }
  const value = ticket[field]
  return typeof value === 'object' ? value && value.name : value
}
