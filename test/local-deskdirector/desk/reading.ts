import type { LocalState } from '../local-state'
import type { StoredTicket } from '../model'
import { authorOf, type Caller, userKey } from '../people'
import { laterFirst } from '../tickets/instant'
import { latestVisibleNote } from '../tickets/visibility'

type Memory = Pick<LocalState, 'desk' | 'clock'>

/** What is older counts as read by those who never marked the ticket. */
const freshFor = 2 * 24 * 60 * 60_000

function keyOf(caller: Caller, ticket: StoredTicket): string {
  const { userType, id } = authorOf(caller)
  return `${userKey(userType, id)} ${ticket.id}`
}

/** Writes down that a person has read all there is in a ticket. */
export function markAsRead({ desk, clock }: Memory, caller: Caller, ticket: StoredTicket): void {
  desk.readMarks.set(keyOf(caller, ticket), new Date(clock.tickets()).toISOString())
}

/** When the person marked the ticket as read, if ever. */
export function lastReadOn({ desk }: Memory, caller: Caller, ticket: StoredTicket): string | null {
  return desk.readMarks.get(keyOf(caller, ticket)) ?? null
}

/** Whether somebody else has said something since the person last read the ticket. */
export function isUnread(memory: Memory, caller: Caller, ticket: StoredTicket): boolean {
  const note = latestVisibleNote(caller, ticket)
  const own = authorOf(caller)
  if (!note || (note.createdBy.id === own.id && note.createdBy.userType === own.userType)) {
    return false
  }
  const fresh = new Date(memory.clock.tickets() - freshFor).toISOString()
  return laterFirst(note.createdOn, lastReadOn(memory, caller, ticket) ?? fresh) < 0
}
