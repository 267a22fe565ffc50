import type { Endpoint } from './endpoint'
import { place } from './place-argument'
import type { Shape } from './shape'
import type { Slot } from './slots'
import { wordsOf } from './words'

const INTERNAL = /^(internal|private|hidden)$/
const INTERNAL_PROSE = /\b(internal|private|hidden|(staff|agents?|technicians?)[ -]only)\b/i
/** `public comment` is one thing among the names of notes, and would hide that this is about who reads it. */
const PUBLIC_FLAG = /^((is|make|as) )*public( (note|comment|reply|message))?$/

/** What a slot has to hold for a note that everybody may read; undefined where it isn't about that. */
export function publicValue(slot: Slot): string | number | boolean | undefined {
  const isFlag = slot.shape.type === 'boolean'
  const placed = place('ticket.addNote', 'internal', slot, 'tech')
  if (placed !== null) {
    const word = placed.values?.['false'] ?? (isFlag ? false : 'false')
    return typeof word === 'object' ? undefined : word
  }
  if (!isFlag) return undefined
  if (PUBLIC_FLAG.test(wordsOf(slot.keys.at(-1) ?? '').join(' '))) return true
  return slot.phrase.some((word) => INTERNAL.test(word)) ? false : undefined
}

/** What an instance takes for granted where nothing is said: to .NET an absent flag is a no, and an absent word the first. */
export function unsaidValue({
  fallback,
  type,
  words,
}: Shape): string | number | boolean | undefined {
  if (fallback !== undefined) return fallback
  return type === 'boolean' ? false : (words.find(({ value }) => value === 0) ?? words[0])?.value
}

/** Whether nothing said there is a word for “internal”. */
export function hiddenWord({ shape }: Slot): boolean {
  const value = unsaidValue(shape)
  const text = shape.words.find((word) => word.value === value)?.text ?? value
  return typeof text === 'string' && wordsOf(text).some((word) => INTERNAL.test(word))
}

/** Whether all that an endpoint adds is internal, by its path, its name or its summary. */
export function addsInternal(endpoint: Endpoint): boolean {
  const named = [...endpoint.path.split('/'), endpoint.name].flatMap((each) => wordsOf(each))
  return named.some((word) => INTERNAL.test(word)) || INTERNAL_PROSE.test(endpoint.summary)
}
