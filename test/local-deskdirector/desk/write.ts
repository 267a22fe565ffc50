import { refuse } from '../http/errors'
import type { LocalState } from '../local-state'
import type { StoredNote, StoredTicket, StoredTimeEntry } from '../model'
import type { Caller } from '../people'
import { demandWriteAccess, mayWriteTo } from './access'
import { changeTicket } from './change-ticket'
import type { TicketChange } from './ticket-change'

export interface NoteRequest {
  readonly text: string
  readonly isInternal?: boolean | undefined
  readonly status?: number | undefined
  /** E-mail addresses that hear of the ticket from now on. */
  readonly cc?: readonly string[] | undefined
  readonly timeEntry?: StoredTimeEntry | undefined
}

/** The instant that counts as now for tickets, as text. */
export function now({ clock }: Pick<LocalState, 'clock'>): string {
  return new Date(clock.tickets()).toISOString()
}

/** Changes a ticket as somebody, who needs write access to it where it is and where it goes. */
export function updateTicket(
  state: LocalState,
  caller: Caller,
  ticket: StoredTicket,
  change: TicketChange,
): void {
  demandWriteAccess(caller, ticket)
  if (change.queue !== undefined && !mayWriteTo(caller, change.queue)) {
    refuse(403, 'You may not move a ticket to that queue.')
  }
  changeTicket(state.instance, ticket, change, now(state))
}

/** E-mail addresses, each once. */
function joinCc(ticket: StoredTicket, more: readonly string[]): readonly string[] {
  return [...new Set([...(ticket.cc ?? []), ...more])]
}

/** Adds a note as somebody. Only agents write internal ones. */
export function addNote(
  state: LocalState,
  caller: Caller,
  ticket: StoredTicket,
  { text, isInternal = false, status, cc, timeEntry }: NoteRequest,
): StoredNote {
  demandWriteAccess(caller, ticket)
  if (text.trim() === '') refuse(400, 'The text is empty.')
  if (isInternal && caller.side === 'portal') refuse(403, 'A contact writes no internal notes.')
  const { side, person } = caller
  const note = changeTicket(
    state.instance,
    ticket,
    {
      status,
      ...(cc && { cc: joinCc(ticket, cc) }),
      note: { text, side, userId: person.id, isInternal, timeEntry },
    },
    now(state),
  )
  if (!note) throw new Error('the note was not written')
  return note
}
