import type { Context } from 'hono'
import { addNote } from '../../desk/write'
import type { LocalEnv } from '../../http/environment'
import { refuse } from '../../http/errors'
import { readBody } from '../../http/read-body'
import type { LocalState } from '../../local-state'
import { askedTicket } from '../asked-ticket'
import { commentBody } from './bodies'
import { commentJson } from './ticket-json'

/** Takes a comment of either side; a contact's is never internal and changes no status. */
export function addComment(state: LocalState) {
  return async (c: Context<LocalEnv>): Promise<Response> => {
    const { caller } = c.var
    const ticket = askedTicket(state, c)
    const body = await readBody(c, commentBody)
    if (caller.side === 'portal' && typeof body.statusId === 'number') {
      refuse(403, 'A contact may not change statusId.')
    }
    const note = addNote(state, caller, ticket, {
      text: body.content,
      isInternal: body.isInternal ?? false,
      status: body.statusId ?? undefined,
      cc: body.ccEmails ?? undefined,
    })
    return c.json(commentJson(state, note), 201)
  }
}
