import type { Context } from 'hono'
import { addNote } from '../../desk/write'
import type { LocalEnv } from '../../http/environment'
import { refuse } from '../../http/errors'
import type { LocalState } from '../../local-state'
import { askedTicket } from '../asked-ticket'
import { noteBody } from './bodies'
import { readBound } from './read-bound'
import { noteJson } from './ticket-json'

/** Takes a note of either side; a contact's is never internal and changes no status. */
export function addNoteTo(state: LocalState) {
  return async (c: Context<LocalEnv>): Promise<Response> => {
    const { caller } = c.var
    const ticket = askedTicket(state, c)
    const { text, isInternal, statusId, cc } = await readBound(c, noteBody)
    if (caller.side === 'portal' && typeof statusId === 'number') {
      refuse(403, 'A contact may not change the status.')
    }
    const note = addNote(state, caller, ticket, {
      text,
      isInternal: isInternal ?? false,
      status: statusId ?? undefined,
      cc: cc ?? undefined,
    })
    return c.json(noteJson(state, note), 201)
  }
}
