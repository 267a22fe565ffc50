import * as v from 'valibot'
import { suggestion } from './did-you-mean'
import { say, wants } from './mistake'

/** An object that holds these keys and no others: a key nobody knows is a slip of the pen, and says so. */
export function closedObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries)
  return v.pipe(
    v.custom<object>(isRecord, wants('an object in braces')),
    v.strictObject(entries, ({ expected, input }) =>
      expected === 'never'
        ? say(`Nothing is called ${String(input)} here.`, suggestion(String(input), known))
        : say(`${String(expected)} is missing.`, `Add ${String(expected)}.`),
    ),
  )
}

/** An object whose keys are the writer's own, such as the names of profiles. */
export function openObject<Value extends v.GenericSchema>(value: Value) {
  return v.pipe(
    v.custom<object>(isRecord, wants('an object in braces')),
    v.record(v.string(), value),
  )
}

/** A list of values of one kind. */
export function listOf<Item extends v.GenericSchema>(item: Item, what: string) {
  return v.array(item, wants(`a list of ${what} in brackets`))
}

/** A value that passes a test. `what` completes “Write …”. */
export function valueOf<Value>(what: string, test: (value: unknown) => boolean) {
  return v.custom<Value>(test, wants(what))
}

/** Text that matches. */
export function textLike(what: string, pattern = /\S/) {
  return valueOf<string>(what, (value) => typeof value === 'string' && pattern.test(value))
}

/** A number that isn't below the least one allowed. */
export function numberFrom(least: number, what: string) {
  return valueOf<number>(what, (value) => typeof value === 'number' && value >= least)
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
