import type { Agent, Author, Contact } from '../model'
import { fullName } from './people'
import type { TicketPlan } from './plan'

/** A contact as the writer of something. */
export function contactAuthor(contact: Contact): Author {
  return { id: contact.id, name: fullName(contact), userType: 'contact' }
}

/** An agent as the writer of something. */
export function agentAuthor(agent: Agent): Author {
  return { id: agent.id, name: fullName(agent), userType: 'agent' }
}

/** Who raised a ticket: its contact, or the agent who turned a machine's alert into one. */
export function raiserOf({ owner, agent }: TicketPlan): Author {
  return owner.contact === null ? agentAuthor(agent) : contactAuthor(owner.contact)
}
