import * as v from 'valibot'
import { wants } from './mistake'

/** Text that matches. `what` completes “Write …”; the pattern has no flags, as JSON Schema knows none. */
export function textLike(what: string, pattern = /\S/) {
  return v.pipe(v.string(wants(what)), v.regex(pattern, wants(what)))
}

/** Where something is in an answer. */
export const dottedPath = textLike(
  'a name, or names with dots between them such as taskProgress.done',
  /^[^.]+(\.[^.]+)*$/,
)

/** A number that isn't below the least one allowed. */
export function numberFrom(least: number, what: string) {
  return v.pipe(v.number(wants(what)), v.finite(wants(what)), v.minValue(least, wants(what)))
}

/** One of some words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, wants(`one of ${words.join(', ')}`))
}

/** A value with what an editor and docs/site-reference.md show of it: a sentence or two in plain text, and examples. */
export function about<const Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  ...examples: readonly v.InferInput<Schema>[]
) {
  return v.pipe(
    schema,
    v.description<v.InferOutput<Schema>, string>(text),
    v.metadata(examples.length === 0 ? {} : { examples }),
  )
}
