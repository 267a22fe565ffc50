import { isFateUnknown } from '../../http/fate'
import { failureOf, type Failure } from '../../http/errors'
import type { Connection } from '../connection'
import { PAGE_SIZE } from '../first-screen'
import type { Id, Ticket } from '../models'
import type { FindTickets, Operations } from '../operations'
import type { Delivered } from './delivered'
import { lookUntilFound } from './look-until-found'
import type { Pace } from './pace'
import { wordsMark } from './words-mark'

type NewTicket = Operations['ticket.create']['takes']

/** A new ticket that left and whose fate isn't known: the tickets of the same title that there were. */
export type CreateAttempt = { readonly startedAt: number; readonly before: readonly string[] }

export interface CreateMeans {
  readonly connection: Connection
  readonly pace: Pace
  /**
   * Hears of an attempt before anything leaves, and of one that never left after all (null). Of a ticket that is there
   * the caller forgets the attempt with the words, at once. Gives whether they still stand: deleted meanwhile, they
   * don't leave.
   */
  onAttempt(attempt: CreateAttempt | null): boolean
  onChecking(): void
}

/**
 * Opens a ticket, once. Where no answer says what became of it, it is looked for; never sent a second time by itself.
 *
 * @param since an attempt whose fate was never known, and that the person wants sent again: if it has arrived
 *   meanwhile, nothing is sent.
 */
export async function createTicket(
  takes: NewTicket,
  means: CreateMeans,
  since: CreateAttempt | null = null,
): Promise<Delivered> {
  const { connection, pace, onAttempt } = means
  let left: CreateAttempt
  try {
    const there = await alike(connection, takes)
    const found = since && (await onlyOf(connection, newTo(since.before, there), takes))
    if (found !== null) return { kind: 'done', id: found }
    left = { startedAt: pace.now(), before: since?.before ?? there.map(({ id }) => String(id)) }
  } catch (error) {
    return { kind: since === null ? 'refused' : 'doubtful', failure: failureOf(error) }
  }
  if (!onAttempt(left)) return { kind: 'yielded', isPutOff: false }
  try {
    const given = await connection.run('ticket.create', takes)
    // Where the instance didn't say which one it became, the list may.
    const id = given?.id ?? (await onlyNew(connection, takes, left.before).catch(() => null))
    return { kind: 'done', id }
  } catch (error) {
    const failure = failureOf(error)
    if (isFateUnknown(failure)) return lookForTicket(takes, means, left, failure)
    onAttempt(since)
    return { kind: since === null ? 'refused' : 'doubtful', failure }
  }
}

/**
 * Looks for a ticket that left, before a reload perhaps: three times at most, tickets of the same title and words are
 * searched for; one that wasn't there before is it. Sends nothing.
 */
export async function lookForTicket(
  takes: NewTicket,
  { connection, pace, onChecking }: CreateMeans,
  { before }: CreateAttempt,
  failure: Failure | null = null,
): Promise<Delivered> {
  onChecking()
  const id = await lookUntilFound(pace, () => onlyNew(connection, takes, before))
  return id === null ? { kind: 'doubtful', failure } : { kind: 'done', id }
}

/** The ticket of this title and these words that wasn't there before; null where there is none. */
async function onlyNew(
  connection: Connection,
  takes: NewTicket,
  before: readonly string[],
): Promise<Id | null> {
  return onlyOf(connection, newTo(before, await alike(connection, takes)), takes)
}

function newTo(before: readonly string[], tickets: readonly Ticket[]): Ticket[] {
  return tickets.filter(({ id }) => !before.includes(String(id)))
}

/** The tickets of the same title that the list gives, the newest of them where it can't search. */
async function alike(connection: Connection, { summary }: NewTicket): Promise<readonly Ticket[]> {
  if (!connection.can('tickets.find')) return []
  const can = (...asked: [string, string?]) => connection.can('tickets.find', ...asked)
  const find: FindTickets = {
    ...(can('state') && { state: 'any' }),
    ...(can('search') && { search: summary }),
    ...(can('sort', '-createdOn') && { sort: '-createdOn' }),
    ...(can('skip') && can('take') && { skip: 0, take: PAGE_SIZE }),
  }
  const { tickets } = await connection.run('tickets.find', find)
  const mark = wordsMark(summary)
  return tickets.filter((ticket) => wordsMark(ticket.summary) === mark)
}

/** A colleague may have opened one of the same title in the same moment: the description tells them apart, or nothing. */
async function onlyOf(
  connection: Connection,
  tickets: readonly Ticket[],
  { description }: NewTicket,
): Promise<Id | null> {
  const alike: Id[] = []
  for (const { id } of tickets) {
    const ticket = connection.can('ticket.get') ? await connection.run('ticket.get', { id }) : null
    const mark = wordsMark(ticket?.description ?? '')
    if (ticket === null || mark === wordsMark(description)) alike.push(id)
  }
  return alike.length === 1 ? (alike[0] ?? null) : null
}
