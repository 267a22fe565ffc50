import type { Instance } from '../../model'
import { authorOf, type Caller } from '../../people'

/** Who is signed in; a contact is of an account. */
export function personJson({ companies }: Instance, caller: Caller) {
  const { firstName, lastName, email } = caller.person
  const { id, name, userType } = authorOf(caller)
  const person = { id, name, firstName, lastName, email, userType }
  if (caller.side === 'tech') return person
  const { companyId } = caller.person
  const account = companies.find((company) => company.id === companyId)
  return { ...person, account: { id: companyId, name: account?.name ?? '' } }
}
