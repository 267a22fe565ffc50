import { Entity, type Reading } from './entity'
import type { Person, Reference } from './models'

/** A contact or an agent; where an instance gives text alone, that is the name, and a number alone the id. */
export function readPerson(wire: unknown, reading: Reading): Person {
  const person = new Entity('person', spelledOut(wire), reading)
  return {
    id: person.id('id'),
    name: nameOf(person),
    firstName: person.text('firstName'),
    lastName: person.text('lastName'),
    email: person.text('email'),
    account: person.one('account', readReference),
    type: person.text('type'),
  }
}

/** A person as somebody a ticket names: the rest of what an instance may tell about them isn't looked at. */
export function readPersonReference(wire: unknown, reading: Reading): Reference {
  const person = new Entity('person', spelledOut(wire), reading)
  return { id: person.id('id'), name: nameOf(person) }
}

/** Without a name of their own: the first and the last one, or else the e-mail address. */
function nameOf(person: Entity<'person'>): string {
  const parts = [person.text('firstName'), person.text('lastName')].filter(Boolean)
  return person.text('name') || parts.join(' ') || (person.text('email') ?? '')
}

/** `{id, name}` in any of the shapes it comes in: with `entityId`, as a bare name, or as a bare id. */
export function readReference(wire: unknown, reading: Reading): Reference {
  const choice = new Entity('choice', spelledOut(wire), reading)
  return { id: choice.id('id'), name: choice.text('name') ?? '' }
}

function spelledOut(wire: unknown): unknown {
  if (typeof wire === 'string') return { name: wire }
  return typeof wire === 'number' ? { id: wire } : wire
}
