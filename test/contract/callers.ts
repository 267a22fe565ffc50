import type { LocalDeskDirector } from '../local-deskdirector/create-local-deskdirector'
import type { StoredTicket } from '../local-deskdirector/model'
import type { Caller } from '../local-deskdirector/people'
import { maySee } from '../local-deskdirector/tickets/visibility'

/** Everybody the calls are made as: an agent, a contact who sees the company, one who doesn't. */
export function callersOf({ instance }: LocalDeskDirector): Caller[] {
  const { contacts, agents } = instance
  const people = [
    contacts.find((contact) => contact.seesCompany),
    contacts.find((contact) => !contact.seesCompany),
  ].filter((contact) => contact !== undefined)
  return [
    ...agents.slice(0, 1).map((person) => ({ side: 'tech' as const, person })),
    ...people.map((person) => ({ side: 'portal' as const, person })),
  ]
}

/** The tickets a caller may see, oldest first. */
export function ticketsOf({ instance }: LocalDeskDirector, caller: Caller): StoredTicket[] {
  return [...instance.tickets.values()].filter((ticket) => maySee(caller, ticket))
}

/** How many different tickets are read by each caller, at least, where the instance has them. */
const ticketsToRead = 120

/** As many different tickets as are to be read, spread over all the caller may see. */
export function spreadTickets(local: LocalDeskDirector, caller: Caller): StoredTicket[] {
  const visible = ticketsOf(local, caller)
  const step = Math.max(1, Math.floor(visible.length / ticketsToRead))
  return visible.filter((_, index) => index % step === 0)
}
