import { refuse } from '../http/errors'
import type { Instance, StoredTicket } from '../model'
import type { Caller } from '../people'
import { findTickets } from '../tickets/find-tickets'
import { sortableInstant } from '../tickets/instant'
import { visibleNotes } from '../tickets/visibility'

export type OrderField = 'modified' | 'created' | 'priority' | 'status' | 'summary'

export interface DeskFilter {
  readonly search?: string | null | undefined
  readonly state?: 'open' | 'closed' | 'any' | undefined
  readonly scope?: 'me' | 'unassigned' | 'any' | undefined
  readonly status?: number | null | undefined
  readonly priority?: number | null | undefined
  readonly queue?: number | null | undefined
  readonly account?: number | null | undefined
  readonly tag?: string | null | undefined
  /** Created at or after, ISO 8601. */
  readonly from?: string | null | undefined
  /** Created before. */
  readonly to?: string | null | undefined
  /** Whether the person is among those who get a copy. */
  readonly isCopied?: boolean | undefined
  /** Whether the last message came from the other side. */
  readonly isWaiting?: boolean | null | undefined
  readonly order?: OrderField | undefined
  readonly isAscending?: boolean | undefined
  readonly skip?: number | null | undefined
  readonly take?: number | null | undefined
}

export interface FoundTickets {
  /** How many pass the filters, on this page or not. */
  readonly total: number
  readonly tickets: readonly StoredTicket[]
}

/** As many as anybody may ask for at once. */
const largestPage = 200

/** What each order goes by, from low to high. */
const keys: Record<OrderField, (ticket: StoredTicket) => string | number> = {
  modified: (ticket) => sortableInstant(ticket.modifiedOn) ?? '',
  created: (ticket) => sortableInstant(ticket.createdOn) ?? '',
  priority: (ticket) => ticket.priority.id,
  status: (ticket) => ticket.status.name,
  summary: (ticket) => ticket.summary,
}

const { compare: compareTexts } = new Intl.Collator('en')

/** Tickets in order; those that are alike stay as they came. */
function ordered(tickets: StoredTicket[], { order = 'modified', isAscending }: DeskFilter) {
  if (order === 'modified' && !isAscending) return tickets
  const keyed = tickets.map((ticket) => ({ ticket, key: keys[order](ticket) }))
  const sign = isAscending ? 1 : -1
  keyed.sort(({ key: a }, { key: b }) =>
    typeof a === 'number' ? sign * (a - Number(b)) : sign * compareTexts(a, String(b)),
  )
  return keyed.map(({ ticket }) => ticket)
}

function isWaitingFor(caller: Caller, ticket: StoredTicket): boolean {
  if (ticket.isClosed) return false
  const message = visibleNotes(caller, ticket).findLast((note) => !note.isInternal)
  return message?.createdBy.userType === (caller.side === 'portal' ? 'agent' : 'contact')
}

function isCopiedIn({ person }: Caller, { cc = [] }: StoredTicket): boolean {
  return cc.some((address) => address.toLowerCase() === person.email.toLowerCase())
}

function instantOf(what: string, value: string | null | undefined): string | undefined {
  if (!value) return undefined
  return sortableInstant(value) ?? refuse(400, `${what}: is no ISO 8601 instant`)
}

function passes(caller: Caller, filter: DeskFilter): (ticket: StoredTicket) => boolean {
  const { status, priority, queue, account, isWaiting, isCopied } = filter
  const [from, to] = [instantOf('from', filter.from), instantOf('to', filter.to)]
  const is = (wanted: number | null | undefined, id: number) => !wanted || wanted === id
  const created = (ticket: StoredTicket) => sortableInstant(ticket.createdOn) ?? ''
  return (ticket) =>
    is(status, ticket.status.id) &&
    is(priority, ticket.priority.id) &&
    is(queue, ticket.queue.id) &&
    is(account, ticket.account.id) &&
    (!from || created(ticket) >= from) &&
    (!to || created(ticket) < to) &&
    (!isWaiting || isWaitingFor(caller, ticket)) &&
    (!isCopied || isCopiedIn(caller, ticket))
}

/** The tickets a person may see that pass every filter, in order, a page of them. */
export function findDeskTickets(
  instance: Instance,
  caller: Caller,
  filter: DeskFilter,
): FoundTickets {
  const { skip, take } = filter
  const size = take ?? 25
  if ((skip ?? 0) < 0 || size < 1 || size > largestPage) {
    refuse(400, `skip has to be 0 or more, take from 1 to ${largestPage}`)
  }
  const found = findTickets(instance, caller, {
    search: filter.search?.trim().toLowerCase() || undefined,
    status: filter.state ?? 'any',
    assigned: filter.scope ?? 'any',
    taskProgress: 'any',
    lastContactMessage: 'false',
    tag: filter.tag?.toLowerCase() || undefined,
  }).filter(passes(caller, filter))
  const first = skip ?? 0
  return { total: found.length, tickets: ordered(found, filter).slice(first, first + size) }
}
