import type { Company, Contact } from '../model'
import { companies, contacts } from './people'
import { elementAt } from './random'
import type { Random } from './random'

/** Whose ticket it is; a machine's alert has a company and no contact. */
export interface Owner {
  readonly company: Company
  readonly contact: Contact | null
}

const [firstContact, ...otherContacts] = contacts
if (firstContact === undefined) throw new Error('there are no contacts')

/** Whom the default sign-in is, and whose list holds the edge cases. */
export const protagonist: Contact = firstContact

/** How many tickets of the protagonist there are at least: enough for the edge cases and a second page. */
const fewestOfProtagonist = 40
const fewestAlerts = 4

function ownerOf(contact: Contact): Owner {
  const company = companies.find(({ id }) => id === contact.companyId)
  if (company === undefined) throw new Error(`contact ${contact.id} is of no company`)
  return { company, contact }
}

function repeat<T>(item: T, times: number): T[] {
  return Array.from({ length: times }, () => item)
}

function sharedOut(total: number, random: Random): Owner[] {
  const weights = otherContacts.map(() => 0.5 + random.next())
  const sum = weights.reduce((a, b) => a + b, 0)
  const shares = weights.map((weight) => Math.floor((total * weight) / sum))
  const owners = otherContacts.flatMap((contact, index) =>
    repeat(ownerOf(contact), shares[index] ?? 0),
  )
  const left = total - owners.length
  const rest = Array.from({ length: left }, (_, index) => ownerOf(elementAt(otherContacts, index)))
  return [...owners, ...rest]
}

/** Says for each of `total` tickets whose it is, in no particular order. */
export function shareOutOwners(total: number, random: Random): Owner[] {
  const ofProtagonist = Math.min(total, Math.max(fewestOfProtagonist, Math.round(total / 30)))
  const alerts = Math.min(total - ofProtagonist, Math.max(fewestAlerts, Math.round(total * 0.015)))
  const owners = [
    ...repeat(ownerOf(protagonist), ofProtagonist),
    ...Array.from({ length: alerts }, (_, index) => ({
      company: elementAt(companies, index),
      contact: null,
    })),
    ...sharedOut(total - ofProtagonist - alerts, random),
  ]
  return random.shuffled(owners)
}
