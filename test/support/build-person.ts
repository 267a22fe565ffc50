import type { Person } from '../../src/deskdirector/models'

/** Somebody with a name and, where it matters, more. */
export function buildPerson(name: string, more: Partial<Person> = {}): Person {
  const nothing = { firstName: null, lastName: null, email: null, account: null, type: null }
  return { id: name, name, ...nothing, ...more }
}
