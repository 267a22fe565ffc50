import type { InstanceOptions, StoredTicket } from '../../../local-deskdirector/model'
import { createInstance } from '../../../local-deskdirector/data/create-instance'

export const now = Date.UTC(2026, 2, 17, 14, 25, 9, 417)

export const sampleOptions: InstanceOptions = { seed: 20, tickets: 1200, now }

export const sample = createInstance(sampleOptions)

export const sampleTickets: readonly StoredTicket[] = [...sample.tickets.values()]

/** The tickets a contact who sees only their own finds. */
export function ticketsOf(contactId: number | undefined): StoredTicket[] {
  return sampleTickets.filter((ticket) => ticket.contact?.id === contactId)
}

export const ownTickets = ticketsOf(sample.contacts[0]?.id)

/** An instant in ms; a fraction finer than that is cut off. */
export function instantOf(text: string): number {
  return Date.parse(text)
}
