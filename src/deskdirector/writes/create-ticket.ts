import { isFateUnknown } from '../../http/fate'
import { failureOf, type Failure } from '../../http/errors'
import type { Connection } from '../connection'
import { PAGE_SIZE } from '../first-screen'
import type { Id, Person, Ticket } from '../models'
import type { FindTickets, Operations } from '../operations'
import { unclear, type Delivered } from './delivered'
import { whose, type Whose } from './is-me'
import { lookUntilFound } from './look-until-found'
import type { Pace } from './pace'
import { wordsMark } from './words-mark'

type NewTicket = Operations['ticket.create']['takes']

/** It is there; without an id, nobody knows which it is. */
type Opened = Extract<Delivered, { kind: 'done' }>
type Found = Opened | typeof unclear

/**
 * A new ticket that left and whose fate isn't known. `before`: the tickets of the same title that there were, or are
 * others'; null where one of the same words has come since that nobody can tell from it.
 */
export interface CreateAttempt {
  readonly startedAt: number
  readonly before: readonly string[] | null
}

export interface CreateMeans {
  readonly connection: Connection
  /** Who is signed in, as far as it is known. */
  readonly me: Person | null
  readonly pace: Pace
  /** Tickets that are known to be others', whether the list has them yet or not. */
  readonly known: readonly string[]
  /** Whether something else that left, and isn't found yet either, may have become a ticket of the same words. */
  mayBeAnothers(id: Id): boolean
  /**
   * Hears of an attempt before anything leaves, and of one that never left after all (null). Of a ticket that is there
   * the caller forgets the attempt with the words, at once. Gives, when it is kept as well as it can be, whether they
   * still stand: deleted meanwhile, they don't leave.
   */
  onAttempt(attempt: CreateAttempt | null): Promise<boolean>
  onChecking(): void
}

/**
 * Opens a ticket, once. Where no answer says what became of it, it is looked for; never sent a second time by itself.
 *
 * @param since an attempt whose fate was never known, and that the person wants sent again: if it has arrived
 *   meanwhile, or may have, nothing is sent.
 */
export async function createTicket(
  takes: NewTicket,
  means: CreateMeans,
  since: CreateAttempt | null = null,
): Promise<Delivered> {
  const { connection, pace, known, onAttempt } = means
  let left: CreateAttempt
  try {
    const there = await alike(connection, takes)
    const found = since && (await oursOf(means, newTo(since.before, there), takes))
    if (found !== null) return found
    const before = since ? since.before : [...known, ...there.map(({ id }) => String(id))]
    left = { startedAt: pace.now(), before }
  } catch (error) {
    return { kind: since === null ? 'refused' : 'doubtful', failure: failureOf(error) }
  }
  if (!(await onAttempt(left))) return { kind: 'yielded', isPutOff: false }
  try {
    const given = await connection.run('ticket.create', takes)
    if (given !== null) return { kind: 'done', id: given.id }
    // Where the instance didn't say which one it became, the list may.
    const found = await oursNew(means, takes, left.before).catch(() => null)
    return found?.kind === 'done' ? found : { kind: 'done', id: null }
  } catch (error) {
    const failure = failureOf(error)
    if (isFateUnknown(failure)) return lookForTicket(takes, means, left, failure)
    await onAttempt(since)
    return { kind: since === null ? 'refused' : 'doubtful', failure }
  }
}

/**
 * Looks for a ticket that left, before a reload perhaps: three times at most, tickets of the same title and words are
 * searched for; one that wasn't there before is it. Sends nothing.
 */
export async function lookForTicket(
  takes: NewTicket,
  means: CreateMeans,
  { before }: CreateAttempt,
  failure: Failure | null = null,
): Promise<Delivered> {
  if (before === null) return { kind: 'doubtful', failure }
  means.onChecking()
  const found = await lookUntilFound(means.pace, () => oursNew(means, takes, before))
  return found ?? { kind: 'doubtful', failure }
}

/** What has come of it, told by the tickets that weren't there before; null where nothing has, as far as can be told. */
async function oursNew(
  means: CreateMeans,
  takes: NewTicket,
  before: CreateAttempt['before'],
): Promise<Found | null> {
  return oursOf(means, newTo(before, await alike(means.connection, takes)), takes)
}

function newTo(before: CreateAttempt['before'], tickets: readonly Ticket[]): Ticket[] {
  return before === null ? [] : tickets.filter(({ id }) => !before.includes(String(id)))
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

/**
 * The one of some tickets of the same title that is this person's, by its words and by whose it is: a colleague may
 * have opened one of the same title in the same moment. One that may be somebody's own other ticket is nobody's. Where
 * a browser has sent it twice there are two: it is there, and which of them it is nobody can say. Where nothing says
 * whose one is, it may be it.
 */
async function oursOf(
  means: CreateMeans,
  tickets: readonly Ticket[],
  takes: NewTicket,
): Promise<Found | null> {
  const { connection, mayBeAnothers } = means
  const ours: Id[] = []
  let isUnclear = false
  for (const listed of tickets) {
    const { id } = listed
    const whole = connection.can('ticket.get') ? await connection.run('ticket.get', { id }) : null
    const isAlike =
      whole === null || wordsMark(whole.description ?? '') === wordsMark(takes.description)
    const by = isAlike ? whoseIs(whole ?? listed, takes, means) : 'another'
    if (by === 'mine') ours.push(id)
    isUnclear ||= by === 'unknown'
  }
  const [only] = ours
  if (only === undefined || ours.some((id) => mayBeAnothers(id))) return isUnclear ? unclear : null
  return { kind: 'done', id: ours.length === 1 ? only : null }
}

/**
 * Whose a ticket of the same words is. On somebody's behalf its words have to say it, too: an agent's colleagues open
 * tickets for the same people. One that an agent has opened for nobody, or that is another's by an id, which may be
 * spelled otherwise, can be anybody's.
 */
function whoseIs({ contact }: Ticket, takes: NewTicket, { connection, me }: CreateMeans): Whose {
  const wanted = takes.contact ?? null
  if (wanted === null) return connection.side === 'portal' ? whose(contact, me) : 'unknown'
  const isTheirs = contact !== null && String(contact.id) === String(wanted)
  return isTheirs && takes.description !== '' ? 'mine' : 'unknown'
}
