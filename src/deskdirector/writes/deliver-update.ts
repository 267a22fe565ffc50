import { isFateUnknown } from '../../http/fate'
import { failureOf, type Failure } from '../../http/errors'
import type { Connection } from '../connection'
import type { Id, Ticket } from '../models'
import { compare, pick } from './compare'
import type { Delivered } from './delivered'
import { fieldsOf, marksOf, type Changes, type Field, type Marks } from './fields'
import type { NameOf } from './has-mark'
import { LOOKS, type Pace } from './pace'

/** Some fields of a ticket, as a person wants them. */
export interface Update {
  readonly id: Id
  readonly changes: Changes
  /** The same fields as the person saw them when they began. */
  readonly base: Marks
}

/** What a person is asked when somebody else changed the same fields. */
export interface Question {
  readonly fields: readonly Field[]
  /** The ticket as it is now. */
  readonly theirs: Ticket
  readonly update: Update
}

/** Per field; null puts the question off: nothing is sent. */
export type Answer = { readonly [Name in Field]?: 'theirs' | 'mine' } | null

export interface UpdateMeans {
  readonly connection: Connection
  readonly pace: Pace
  /** What choices are called, as far as that is known. */
  readonly nameOf?: NameOf | undefined
  ask(question: Question): Promise<Answer>
  /** It was sent, and nobody knows yet whether it arrived. */
  onChecking(): void
}

/**
 * Changes fields of a ticket without overwriting anybody unseen: reads the ticket, compares three ways, sends what
 * nobody else touched and asks about the rest. A change whose fate isn't known is compared again, and sent again if
 * the old value still stands and nobody touched the ticket since: a field set twice is set once, but a rival may have
 * put the old value back. What a rival does between the reading and the sending,
 * one round trip, can't be seen by anybody.
 */
export async function deliverUpdate(update: Update, means: UpdateMeans): Promise<Delivered> {
  const { connection, pace, onChecking } = means
  let left = update
  let failure: Failure | null = null
  let mayBeThere = false
  let sentOver: Ticket | null = null
  for (const pause of [0, ...LOOKS]) {
    if (pause > 0) await pace.wait(pause)
    const settled = await settle(left, sentOver, means)
    if (settled.kind === 'unread') {
      if (!mayBeThere) return { kind: 'refused', failure: settled.failure }
      if (settled.failure?.kind === 'session') break
      continue
    }
    if (settled.kind !== 'free') return settled
    left = settled.left
    try {
      const { changes, now } = settled
      sentOver = null
      await connection.run('ticket.update', { id: left.id, ...changes }, undefined, { seen: now })
      return { kind: 'done', id: null }
    } catch (error) {
      failure = failureOf(error)
      if (isFateUnknown(failure)) {
        mayBeThere = true
        sentOver = settled.now
        onChecking()
      } else if (failure?.kind !== 'conflict') {
        return { kind: mayBeThere ? 'doubtful' : 'refused', failure }
      }
      // A 409 or 412: the instance saw a rival's change before this page did; the next reading shows it.
    }
  }
  return { kind: mayBeThere ? 'doubtful' : 'refused', failure }
}

type Settled =
  | Delivered
  | { readonly kind: 'unread'; readonly failure: Failure | null }
  | {
      readonly kind: 'free'
      readonly changes: Changes
      readonly now: Ticket
      readonly left: Update
    }

/**
 * Reads the ticket until nothing of the update is in anybody's way, or nothing of it is left.
 *
 * @param sentOver the ticket as it was when some of the update left, of which nobody knows whether it arrived.
 */
async function settle(
  update: Update,
  sentOver: Ticket | null,
  { connection, ask, nameOf }: UpdateMeans,
): Promise<Settled> {
  let left = update
  let before = sentOver
  for (;;) {
    let now: Ticket
    try {
      now = await connection.run('ticket.get', { id: left.id })
    } catch (error) {
      return { kind: 'unread', failure: failureOf(error) }
    }
    const { free, conflicts: rivals } = compare(left.base, now, left.changes, nameOf)
    // Touched since it left: that may have been this update, undone by somebody.
    const isTouched = before !== null && before.modifiedOn !== now.modifiedOn
    const conflicts = isTouched ? [...rivals, ...fieldsOf(free)] : rivals
    before = null
    if (conflicts.length === 0) {
      if (fieldsOf(free).length === 0) return { kind: 'done', id: null }
      return { kind: 'free', changes: free, now, left }
    }
    const answer = await ask({ fields: conflicts, theirs: now, update: left })
    if (answer === null) return { kind: 'yielded', isPutOff: true }
    const kept = fieldsOf(left.changes).filter((field) => answer[field] !== 'theirs')
    if (kept.length === 0) return { kind: 'yielded', isPutOff: false }
    // What they were shown is what they know now: only a newer change is asked about again.
    const base = { ...left.base, ...marksOf(now, conflicts) }
    left = { ...left, changes: pick(left.changes, kept), base }
  }
}
