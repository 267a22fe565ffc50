import { createInstance } from '../../local-deskdirector/data/create-instance'
import type { Instance, StoredNote, StoredTicket } from '../../local-deskdirector/model'
import { openAll } from '../serve/desks'

/** How many rows the list of the scale part has. */
export const MANY = 10_000

/** How many notes the two tickets have that are compared. */
export const noteCounts = [10, 1_000] as const

/** An instance whose tickets are all the first contact's, and open, the two compared ones on top of her list. */
export function scaleInstance(tickets: number = MANY): Instance {
  const instance = createInstance({ seed: 1, tickets, now: Date.now() })
  openAll(instance)
  const [contact] = instance.contacts
  const company = instance.companies.find(({ id }) => id === contact?.companyId)
  if (contact === undefined || company === undefined) throw new Error('There is no contact.')
  const all = [...instance.tickets.values()]
  for (const ticket of all) {
    ticket.contact = { id: contact.id, name: `${contact.firstName} ${contact.lastName}` }
    ticket.account = { id: company.id, name: company.name }
  }
  const notes = all.slice(0, 500).flatMap((ticket) => ticket.notes.filter(isPublic))
  noteCounts.forEach((count, index) => tellAtLength(ticketOf(instance, count), notes, count, index))
  return instance
}

/** The ticket with so many notes. */
export function ticketOf({ tickets }: Instance, count: (typeof noteCounts)[number]): StoredTicket {
  const ticket = [...tickets.values()].at(-1 - noteCounts.indexOf(count))
  if (ticket === undefined) throw new Error('There is no ticket.')
  return ticket
}

function isPublic({ isInternal }: StoredNote): boolean {
  return !isInternal
}

/** Gives a ticket so many notes, in the words of others, a minute apart and the last of them just now. */
function tellAtLength(
  ticket: StoredTicket,
  notes: readonly StoredNote[],
  count: number,
  index: number,
): void {
  const now = Date.now()
  const at = (before: number) => new Date(now - before * 60_000).toISOString()
  ticket.notes = Array.from({ length: count }, (_, place) => ({
    ...notes[place % notes.length]!,
    id: 1_400_000_000 + index * 10_000 + place,
    createdOn: at(count - place),
  }))
  ticket.modifiedOn = at(index)
}
