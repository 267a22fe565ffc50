import type { Choice, Id, Reference } from '../../../deskdirector/models'
import type { Option } from './choice-options'

export interface Named {
  readonly id: Id
  readonly name: string
}

/** People by their ids, with the names they are known by. */
export function namesOf(ids: readonly Id[], known: readonly (Reference | Choice)[]): Named[] {
  return ids.map((id) => {
    const found = known.find((each) => each.id !== null && String(each.id) === String(id))
    return { id, name: found?.name || String(id) }
  })
}

/**
 * Whom a select of people offers. It holds the one person there is, be it one the instance still lists or not; or,
 * where it adds, nobody, and offers those who aren't there yet.
 */
export function assigning(
  people: readonly Named[],
  choices: readonly Choice[],
  nobody: string,
  adds: boolean,
): { readonly value: string; readonly options: readonly Option[] } {
  const has = (list: readonly Named[], id: Id) =>
    list.some((each) => String(each.id) === String(id))
  const listed = adds ? choices.filter(({ id }) => !has(people, id)) : choices
  const missing = adds ? [] : people.filter(({ id }) => !has(choices, id))
  const options = [...missing, ...listed].map(({ id, name }) => ({
    value: String(id),
    label: name,
  }))
  const [first] = people
  return {
    value: adds || first === undefined ? '' : String(first.id),
    options: [{ value: '', label: nobody }, ...options],
  }
}
