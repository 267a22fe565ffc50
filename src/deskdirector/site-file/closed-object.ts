import * as v from 'valibot'
import { suggestion } from './did-you-mean'
import { issuePath } from './issue-path'
import { say, wants } from './mistake'

/**
 * An object that holds these keys and no others: a key nobody knows is a slip of the pen, and says so.
 *
 * @param unknown says it of a key, where more can be said than which keys there are.
 */
export function closedObject<const Entries extends v.ObjectEntries>(
  entries: Entries,
  unknown: (key: string, known: readonly string[]) => string = unknownKey,
) {
  const known = Object.keys(entries)
  return v.pipe(
    v.custom<object>(isRecord, wants('an object in braces')),
    v.strictObject(entries, ({ expected, input }) =>
      expected === 'never'
        ? unknown(String(input), known)
        : say(`${String(expected)} is missing.`, `Add ${String(expected)}.`),
    ),
  )
}

/** What is said of a key that isn't among the known ones. */
export function unknownKey(key: string, known: readonly string[]): string {
  return say(`Nothing is called ${key} here.`, suggestion(key, known))
}

/** Keys that every object inherits something under: valibot drops them in silence, so they are refused before it. */
const INHERITED = ['__proto__', 'constructor', 'prototype']

/**
 * An object whose keys are the writer's own, such as the names of profiles.
 *
 * @param taken keys that mean something else already, and what to say to one of them.
 */
export function openObject<Value extends v.GenericSchema>(
  value: Value,
  taken: { readonly keys: readonly string[]; readonly say: (key: string) => string } = NONE,
) {
  return v.pipe(
    v.custom<object>(isRecord, wants('an object in braces')),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      for (const key of INHERITED.filter((name) => Object.hasOwn(dataset.value, name))) {
        const message = say(`Nothing can be called ${key}.`, 'Give it another name.')
        addIssue({ message, path: issuePath(dataset.value, [key]) })
      }
    }),
    v.record(
      v.pipe(
        v.string(),
        v.notValues([...INHERITED, ...taken.keys], ({ input }) => taken.say(input)),
      ),
      value,
    ),
  )
}

const NONE = { keys: [], say: (key: string) => key }

/** A list of values of one kind. */
export function listOf<Item extends v.GenericSchema>(item: Item, what: string) {
  return v.array(item, wants(`a list of ${what} in brackets`))
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
