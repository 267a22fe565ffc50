import type { Choice, Id, Reference } from '../../../deskdirector/models'

export interface Option {
  readonly value: string
  readonly label: string
}

/** The choice that a ticket's reference is, by its name where the instance gives it no id. */
function choiceOf(reference: Reference | null, choices: readonly Choice[]): Choice | undefined {
  if (reference === null) return undefined
  const { id, name } = reference
  return choices.find((choice) =>
    id === null ? choice.name === name : String(choice.id) === String(id),
  )
}

/**
 * What can be chosen, with what the ticket has now among it, whether the instance still lists that or not.
 *
 * @param none what to call it that there is nothing; it can't be chosen, only shown.
 */
export function optionsOf(
  current: Reference | null,
  choices: readonly Choice[],
  none: string,
): { readonly value: string; readonly options: readonly Option[] } {
  const listed = choices.map(({ id, name }) => ({ value: String(id), label: name }))
  const known = choiceOf(current, choices)
  if (known !== undefined) return { value: String(known.id), options: listed }
  const value = String(current?.id ?? current?.name ?? '')
  return { value, options: [{ value, label: current?.name || none }, ...listed] }
}

/** Ids that can be sent, of people a ticket names; null where one of them can't be told. */
export function idsOf(people: readonly Reference[], choices: readonly Choice[]): Id[] | null {
  const ids = people.map((person) => person.id ?? choiceOf(person, choices)?.id ?? null)
  return ids.every((id) => id !== null) ? ids : null
}
