import type { Agent, Author, Contact, Instance, UserType } from './model'

/** Which of DeskDirector's two platforms a call or a person belongs to. */
export type Side = 'portal' | 'tech'

/** Who is calling: a contact by way of the Client Portal or an agent by way of TECH. */
export type Caller =
  | { readonly side: 'portal'; readonly person: Contact }
  | { readonly side: 'tech'; readonly person: Agent }

/** What the local instance calls its own database, the first part of every user id. */
export const databaseName = 'lantern'

/** First and last name in one line. */
export function fullName(person: Contact | Agent): string {
  return `${person.firstName} ${person.lastName}`
}

/** The person of that id on that side, if there is one. */
export function findCaller(instance: Instance, side: Side, id: number): Caller | undefined {
  if (side === 'portal') {
    const contact = instance.contacts.find((each) => each.id === id)
    return contact && { side, person: contact }
  }
  const agent = instance.agents.find((each) => each.id === id)
  return agent && { side, person: agent }
}

/** A person's id as text. `{database}~c~{contact}` and `~m~{member}` are from the chat payload sample,
 * DeskDirector/docs:docs chat_session_payload.md. */
export function userKey(type: UserType, id: number): string {
  return `${databaseName}~${type === 'contact' ? 'c' : 'm'}~${id}`
}

/** The person a user id names, if the id is one of this instance's. */
export function callerOfUserKey(instance: Instance, key: string): Caller | undefined {
  const [database, letter, id] = key.split('~')
  if (database !== databaseName || (letter !== 'c' && letter !== 'm')) return undefined
  return findCaller(instance, letter === 'c' ? 'portal' : 'tech', Number(id))
}

/** The caller as the author of what they write. */
export function authorOf(caller: Caller): Author {
  const userType = caller.side === 'portal' ? 'contact' : 'agent'
  return { id: caller.person.id, name: fullName(caller.person), userType }
}
