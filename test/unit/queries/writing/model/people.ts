import type { Agent, Contact } from '../../../../local-deskdirector/model'
import type { Caller } from '../../../../local-deskdirector/people'
import type { Side } from '../../../../../src/session/side'
import { ada, bo, gil, hal } from '../../../local-deskdirector/small-instance'

/** Sees what colleagues open: only so could the page take it for hers. */
export const seeingAda: Contact = { ...ada, seesCompany: true }

/** Who is at the page, who else is on that side and sees the same tickets, and who is on the other. */
export function peopleOn(side: Side): Record<'me' | 'colleague' | 'rival', Caller> {
  const contact = (person: Contact): Caller => ({ side: 'portal', person })
  const agent = (person: Agent): Caller => ({ side: 'tech', person })
  return side === 'portal'
    ? { me: contact(seeingAda), colleague: contact(bo), rival: agent(gil) }
    : { me: agent(gil), colleague: agent(hal), rival: contact(seeingAda) }
}
