import type { BindableOperation } from '../../src/deskdirector/site-file/operation-arguments'
import type { Side } from '../../src/session/side'
import { publicValue } from './internal-notes'
import type { OperationSpec } from './operation-specs'
import type { Slot } from './slots'
import { wordsOf } from './words'

type Value = string | number | boolean

/** A flag that makes a write something else than was meant. */
const NOT_MEANT = /^(draft|preview|simulate|simulation|dry|test|validate)$/
/** Words of a value that the page never says of what a person writes. */
const NEVER_SAID = /^(internal|private|hidden|draft|preview)$/
/** Operations in which a contact's words go into the ticket. */
const SPEAKS = /^ticket\.(addNote|attach|close|reopen|approve|decline|escalate)$/

/** What a place that no argument fills has to hold each time; undefined where it may stay empty, or can't be filled. */
export function fixedValue(
  asked: {
    readonly operation: BindableOperation
    readonly spec: OperationSpec
    readonly side: Side
  },
  slot: Slot,
): Value | undefined {
  const { shape, isRequired } = slot
  const { fallback } = shape
  const meant = asked.spec.writes ? meantValue(asked, slot) : undefined
  if (meant !== undefined) {
    const isOtherwise = fallback !== undefined && fallback !== meant
    return isRequired || isOtherwise ? meant : undefined
  }
  if (!isRequired) return undefined
  const isPlain = shape.type !== 'array' && shape.type !== 'object'
  const only = shape.words.length === 1 ? shape.words[0]?.value : isPlain ? fallback : undefined
  return asked.spec.writes && isRisky(only) ? undefined : only
}

/** What has to be said there, whatever the instance takes for granted. */
function meantValue(
  { operation, side }: { readonly operation: BindableOperation; readonly side: Side },
  slot: Slot,
): Value | undefined {
  if (slot.shape.type === 'boolean' && slot.phrase.some((word) => NOT_MEANT.test(word)))
    return false
  // What a contact writes is never internal.
  return side === 'portal' && SPEAKS.test(operation) ? publicValue(slot) : undefined
}

/** A yes to something that isn't known here, or a word that would hide what a person wrote. */
function isRisky(value: Value | undefined): boolean {
  return (
    value === true ||
    (typeof value === 'string' && wordsOf(value).some((word) => NEVER_SAID.test(word)))
  )
}
