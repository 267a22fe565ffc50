import type { Context } from 'hono'
import { updateTicket } from '../../desk/write'
import type { LocalEnv } from '../../http/environment'
import { bodyText, checked, parseJson } from '../../http/read-body'
import type { LocalState } from '../../local-state'
import { askedTicket } from '../asked-ticket'
import { bindNames } from './bind-names'
import { putBody } from './bodies'
import { readPsaFields } from './psa-fields'
import { answerTicket } from './ticket-routes'
import { changeOfContactsPut, changeOfPut } from './update-ticket'

/** Takes a whole ticket in place of the one there is: what the body lacks is emptied, as DeskDirector's PUT does. */
export function putTicket(state: LocalState) {
  return async (c: Context<LocalEnv>): Promise<Response> => {
    const { caller } = c.var
    const asked = askedTicket(state, c)
    const text = await bodyText(c)
    const { ticket } = checked(putBody, bindNames(parseJson(text)))
    const change =
      caller.side === 'portal'
        ? changeOfContactsPut(asked, ticket)
        : changeOfPut(state.instance, asked, ticket)
    updateTicket(state, caller, asked, change)
    asked.psaFields = readPsaFields(text)
    return answerTicket(state, c, asked)
  }
}
