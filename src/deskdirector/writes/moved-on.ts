import { noteKeys } from '../keys-of'
import type { Person, Ticket } from '../models'
import type { AdditiveWrite } from './additive-write'
import { markOf } from './fields'
import { whose } from './is-me'

/**
 * Whether somebody else has answered a ticket since it was seen, or closed it: whoever is about to write to it doesn't
 * know what they answer, or what they end. That it is closed is no news to an action: the instance says so itself.
 *
 * @param me who is about to; where nobody knows, notes are nobody's, and say nothing.
 * @param isOwn whether words left from here: one's own they are where nothing says whose a note is.
 */
export function hasMovedOn(
  seen: Ticket,
  now: Ticket,
  write: AdditiveWrite,
  me: Person | null,
  isOwn: (words: string) => boolean = () => false,
): boolean {
  if (write.kind !== 'act' && seen.isClosed !== true && now.isClosed === true) return true
  if (hasOtherStatus(seen, now, write)) return true
  if (me === null) return false
  const known = new Set(noteKeys(seen.notes))
  const keys = noteKeys(now.notes)
  return now.notes.some(({ author, text }, index) => {
    const by = whose(author, me)
    if (by === 'mine' || known.has(keys[index] ?? '')) return false
    return by === 'another' || !isOwn(text)
  })
}

/** Whether a note would set the status of a ticket that somebody else has set to something else since it was seen. */
export function hasOtherStatus(seen: Ticket, now: Ticket, write: AdditiveWrite): boolean {
  if (write.kind !== 'note' || write.takes.status === undefined) return false
  const known = [markOf(seen, 'status'), String(write.takes.status)]
  return !known.includes(markOf(now, 'status'))
}
