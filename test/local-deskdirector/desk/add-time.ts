import { refuse } from '../http/errors'
import type { LocalState } from '../local-state'
import type { StoredNote, StoredTicket } from '../model'
import type { Caller } from '../people'
import { sortableInstant } from '../tickets/instant'
import { addNote } from './write'

export interface TimeRequest {
  /** ISO 8601, as is the end. */
  readonly start: string
  readonly end: string
  /** How long it took, where that is not all the time between. */
  readonly hours?: number | null | undefined
  readonly text?: string | null | undefined
  readonly isInternal?: boolean | undefined
}

/** Books an agent's time: a note that says when. */
export function addTime(
  state: LocalState,
  caller: Caller,
  ticket: StoredTicket,
  { start, end, hours, text, isInternal }: TimeRequest,
): StoredNote {
  if (!sortableInstant(start) || !sortableInstant(end)) {
    refuse(400, 'Start and end have to be ISO 8601 instants.')
  }
  const length = (Date.parse(end) - Date.parse(start)) / 3_600_000
  if (!(length > 0)) refuse(400, 'The end has to be after the start.')
  const actualHours = hours ?? Math.round(length * 100) / 100
  if (actualHours < 0 || actualHours > 24) refuse(400, 'Hours have to be from 0 to 24.')
  return addNote(state, caller, ticket, {
    text: text?.trim() ? text : 'Time entry',
    isInternal,
    timeEntry: { timeStart: start, timeEnd: end, actualHours, hoursBilled: actualHours },
  })
}
