import type { Id } from '../../deskdirector/models'
import type { AdditiveWrite } from '../../deskdirector/writes/additive-write'
import { hasArrived, idOfTrace, tracesOf, type Traces } from '../../deskdirector/writes/traces'
import type { Writing } from './writing'

/**
 * The note that words became which have arrived, where the instance's answer told no note: it may be the ticket. Null
 * where it can't be told.
 *
 * @param before what there was of it on the ticket when it left: an older note of the same words isn't this one.
 */
export async function noteOf(
  { connection, me }: Writing,
  write: AdditiveWrite,
  before: Traces | null,
): Promise<Id | null> {
  if (write.kind !== 'note' || before === null || !connection.can('ticket.get')) return null
  try {
    const now = await connection.run('ticket.get', { id: write.takes.id })
    return hasArrived(write, before, tracesOf(now, write, me)) ? idOfTrace(now, write, me) : null
  } catch {
    return null
  }
}
