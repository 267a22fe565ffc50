import type { Contact, Instance } from '../model'
import type { Caller } from '../people'

/** Contacts a person may choose, by a part of name or e-mail: agents all, a manager the company's, others themselves. */
export function knownContacts(
  { contacts }: Instance,
  { side, person }: Caller,
  search: string | undefined,
): readonly Contact[] {
  const isKnown = (contact: Contact) =>
    side === 'tech' ||
    contact.id === person.id ||
    (person.seesCompany && contact.companyId === person.companyId)
  return contacts.filter((contact) => isKnown(contact) && hasWords(contact, search))
}

/** Whether a search is a part of somebody's name or e-mail; an empty one is. */
export function hasWords(
  person: { firstName: string; lastName: string; email: string },
  search: string | undefined,
): boolean {
  const wanted = search?.trim().toLowerCase() ?? ''
  return `${person.firstName} ${person.lastName}\n${person.email}`.toLowerCase().includes(wanted)
}
