import { isFateUnknown } from '../../http/fate'
import { failureOf, type Failure } from '../../http/errors'
import type { Connection } from '../connection'
import type { Id, Note, Person, Ticket } from '../models'
import { ticketOf, wordingOf, type AdditiveWrite } from './additive-write'
import { unclear, type Delivered } from './delivered'
import { lookUntilFound } from './look-until-found'
import { hasMovedOn, hasOtherStatus } from './moved-on'
import { areOwnWords, keepOwnWords } from './own-words'
import type { Pace } from './pace'
import { hasArrived, idOfTrace, signOf, tracesOf, type Traces } from './traces'
import { wordsMark } from './words-mark'

/** A write that left and whose fate isn't known; `before` is what there was of it on the ticket. */
export interface Attempt {
  readonly startedAt: number
  readonly before: Traces
}

export interface DeliverMeans {
  readonly connection: Connection
  /** Who is signed in, as far as it is known. */
  readonly me: Person | null
  readonly pace: Pace
  /**
   * Hears of an attempt before anything leaves, and of its end (null) once its fate is known. Gives, when it is kept as
   * well as it can be, whether what is to be sent still stands: deleted meanwhile, it doesn't leave.
   */
  onAttempt(attempt: Attempt | null): Promise<boolean>
  /** It was sent, and is being looked for. */
  onChecking(): void
  /** Gives a file up that is on its way. */
  readonly signal?: AbortSignal | undefined
  /** The ticket as the person saw it, whole: where it has moved on from that, nothing leaves before they have seen it. */
  readonly seen?: Ticket | undefined
}

/**
 * Sends a write that adds something, once, and tells what became of it. Where no answer says so, it is looked for:
 * never is it sent a second time by itself.
 *
 * @param since an attempt whose fate was never known, and that the person wants sent again: if it has arrived
 *   meanwhile, or may have, nothing is sent. Nor is anything where it was made with other words: those may have arrived, and
 *   whoever wrote them has to say first what is to become of them.
 */
export async function deliver(
  write: AdditiveWrite,
  means: DeliverMeans,
  since: Attempt | null = null,
): Promise<Delivered> {
  const { connection, me, pace, onAttempt, signal, seen } = means
  if (since !== null && !isOf(since, write)) return { kind: 'doubtful', failure: null }
  let left: Attempt
  try {
    const now = await readTicket(connection, ticketOf(write))
    signal?.throwIfAborted()
    const traces = tracesOf(now, write, me)
    const found = now && since && (await whatShows(write, means, since, now))
    if (found) return found
    // What is sent again has waited for a look at the ticket already; a status is compared each time.
    const isNews = since === null ? hasMovedOn : hasOtherStatus
    const isOwn = (words: string) => areOwnWords(connection, ticketOf(write), words)
    if (now && seen && isNews(seen, now, write, me, isOwn))
      return { kind: 'yielded', isPutOff: true }
    left = { startedAt: pace.now(), before: since?.before ?? traces }
  } catch (error) {
    return { kind: since === null ? 'refused' : 'doubtful', failure: failureOf(error) }
  }
  if (!(await onAttempt(left))) return { kind: 'yielded', isPutOff: false }
  keepOwnWords(connection, write)
  try {
    const id = await send(connection, write, signal)
    await onAttempt(null)
    return { kind: 'done', id }
  } catch (error) {
    const failure = failureOf(error)
    // Given up by the person while it was on its way: it may have arrived all the same.
    const isGivenUp = failure === null && signal?.aborted === true
    if (isGivenUp || isFateUnknown(failure)) return lookFor(write, means, left, failure)
    // A browser may have sent it twice, and this is what the second was told.
    const mayBeThere = write.kind === 'act' && !hasArrived(write, left.before, left.before)
    if (failure?.kind === 'conflict' && mayBeThere) {
      const found = await lookOnce(write, means, left).catch(() => null)
      if (found !== null) return found
    }
    await onAttempt(since)
    return { kind: since === null ? 'refused' : 'doubtful', failure }
  }
}

/**
 * Looks for a write that left, before a reload perhaps: the ticket is read again, three times at most, and searched
 * for what the write leaves there. Sends nothing.
 */
export async function lookFor(
  write: AdditiveWrite,
  means: DeliverMeans,
  { before }: Attempt,
  failure: Failure | null = null,
): Promise<Delivered> {
  means.onChecking()
  if (before.counts === null || !isOf({ before }, write)) {
    return { kind: 'doubtful', failure }
  }
  const found = await lookUntilFound(means.pace, () => lookOnce(write, means, { before }))
  return found ?? { kind: 'doubtful', failure }
}

async function lookOnce(
  write: AdditiveWrite,
  means: DeliverMeans,
  attempt: Pick<Attempt, 'before'>,
): Promise<Delivered | null> {
  const now = await readTicket(means.connection, ticketOf(write))
  return now && whatShows(write, means, attempt, now)
}

/** What has come of a write, as its ticket shows it; null where nothing has. */
async function whatShows(
  write: AdditiveWrite,
  { me, onAttempt }: DeliverMeans,
  { before }: Pick<Attempt, 'before'>,
  now: Ticket,
): Promise<Delivered | null> {
  const sign = signOf(write, before, tracesOf(now, write, me))
  if (sign === 'none') return null
  if (sign === 'alike') return unclear
  await onAttempt(null)
  return { kind: 'done', id: idOfTrace(now, write, me) }
}

/** Whether an attempt was made with these very words. */
function isOf({ before }: Pick<Attempt, 'before'>, write: AdditiveWrite): boolean {
  return before.words === wordingOf(write)
}

/** The ticket as it is now; null where an instance gives no single tickets. */
async function readTicket(connection: Connection, id: Id): Promise<Ticket | null> {
  return connection.can('ticket.get') ? connection.run('ticket.get', { id }) : null
}

async function send(
  connection: Connection,
  write: AdditiveWrite,
  signal: AbortSignal | undefined,
): Promise<Id | null> {
  switch (write.kind) {
    case 'note':
      return idOfNote(await connection.run('ticket.addNote', write.takes), write.takes)
    case 'act':
      await connection.run(`ticket.${write.action}`, write.takes)
      return null
    case 'rate':
      await connection.run('ticket.rate', write.takes)
      return null
    case 'file': {
      const { takes, onProgress } = write
      const given = await connection.run('ticket.attach', takes, signal, { onProgress })
      return given?.id ?? null
    }
  }
}

/** Of what came back for a note; null where that is the ticket, which says so by its id, and by none of the words. */
function idOfNote(given: Note | null, { id, text }: { id: Id; text: string }): Id | null {
  if (given === null) return null
  const isTicket = String(given.id) === String(id) && wordsMark(given.text) !== wordsMark(text)
  return isTicket ? null : given.id
}
