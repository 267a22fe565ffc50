import { refuse } from '../http/errors'
import type { LocalState } from '../local-state'
import type { StoredTicket } from '../model'
import { now } from './write'

/** Keeps what the contact thinks of how a ticket was handled; a later word replaces an earlier one. */
export function rate(
  state: LocalState,
  ticket: StoredTicket,
  score: number,
  text: string | null | undefined,
): void {
  if (!Number.isInteger(score) || score < 1 || score > 5) refuse(400, 'A rating is from 1 to 5.')
  const at = now(state)
  ticket.rating = { score, text: text ?? '', createdOn: at }
  ticket.modifiedOn = at
}
