import { hiddenWord, publicValue, unsaidValue } from './internal-notes'
import { perSlots, type Purpose } from './per-slots'
import { slotName, type Slot } from './slots'
import { meaningOf, wordsOf } from './words'

type Value = string | number | boolean

/** A flag that makes a write something else than was meant. */
const NOT_MEANT = /^(draft|preview|simulate|simulation|dry|test|validate)$/
/** A flag that does more than was meant, and more than can be taken back. */
const MORE =
  /^(close|closed|resolve|resolved|resolution|delete|deleted|archive|purge|merge|cancel|overwrite|replace)$/
const CLOSING = /^(close|closed|resolve|resolved|resolution)$/
/** Turns a flag round, or makes it a question of what others may do. */
const TURNED =
  /^(not|no|non|dont|never|without|prevent|avoid|skip|disable|block|keep|allow|can|may)$/
/** Words of a value that the page never says of what a person writes. */
const NEVER_SAID = /^(internal|private|hidden|draft|preview)$/
/** Operations in which a contact's words go into the ticket. */
const SPEAKS = /^ticket\.(addNote|attach|close|reopen|approve|decline|escalate)$/
/** Those by which an agent speaks to the contact, and has no say in who reads it: a reply may reopen a ticket. */
const ANSWERS = /^ticket\.(close|reopen|approve|decline|escalate)$/

/** What a place that no argument fills has to hold each time; undefined where it may stay empty, or can't be filled. */
function fixedValue(purpose: Purpose, slot: Slot): Value | undefined {
  const { shape, isRequired } = slot
  const { fallback } = shape
  const meant = purpose.spec.writes ? meantValue(purpose, slot) : undefined
  if (meant !== undefined) {
    // An absent flag is a no (that is what .NET makes of it); what an absent word is, nobody says.
    const isOtherwise = fallback === undefined ? meant !== false : fallback !== meant
    return isRequired || isOtherwise ? meant : undefined
  }
  if (!isRequired) return undefined
  const isPlain = shape.type !== 'array' && shape.type !== 'object'
  const only = shape.words.length === 1 ? shape.words[0]?.value : isPlain ? fallback : undefined
  return purpose.spec.writes && isRisky(only) ? undefined : only
}

/** All places of a list that have to hold something each time, whatever else is filled. */
export const fixedValues = perSlots((purpose, slots) =>
  slots.flatMap((slot) => {
    const value = fixedValue(purpose, slot)
    return value === undefined ? [] : [{ slot, value }]
  }),
)

/** Places of a list which, left empty, make a write something else than was meant, and why. */
export const emptyDoubts = perSlots((purpose, slots) =>
  slots.flatMap((slot) => {
    const doubt = emptyDoubt(purpose, slot)
    return doubt === null ? [] : [{ slot, doubt }]
  }),
)

function emptyDoubt({ operation, spec, side }: Purpose, slot: Slot): string | null {
  if (!spec.writes) return null
  const isSpoken = speaks({ operation, side }) || operation === 'ticket.addNote'
  const open = isSpoken ? publicValue(slot) : undefined
  const isHidden = open === undefined ? hiddenWord(slot) : unsaidValue(slot.shape) !== open
  if (isSpoken && isHidden)
    return `a note is internal there unless ${slotName(slot)} says otherwise`
  const usual = slot.shape.words.find(({ value }) => value === slot.shape.fallback)?.text
  const isClosing =
    usual !== undefined && meaningOf(wordsOf(usual)).every((word) => /^(close|ticket)$/.test(word))
  return isClosing && !/^ticket\.(close|update)$/.test(operation)
    ? `it closes the ticket unless ${slotName(slot)} says otherwise`
    : null
}

/** Whether what a person writes goes to everybody by itself: no argument says who may read it. */
function speaks({ operation, side }: Pick<Purpose, 'operation' | 'side'>): boolean {
  return (side === 'portal' ? SPEAKS : ANSWERS).test(operation)
}

/** What has to be said there, whatever the instance takes for granted. */
function meantValue(purpose: Purpose, slot: Slot): Value | undefined {
  const isFlag = slot.shape.type === 'boolean'
  if (isFlag && slot.phrase.some((word) => NOT_MEANT.test(word))) return false
  if (isFlag && doesMore(purpose, slot)) return false
  // What a contact writes is never internal.
  return speaks(purpose) ? publicValue(slot) : undefined
}

/** Whether a yes would close a ticket, or delete something, along with what was meant. */
function doesMore({ operation }: Purpose, { phrase }: Slot): boolean {
  // There a flag is the ticket's own state: a no would open it.
  if (operation === 'ticket.update') return false
  const isMore = (word: string) =>
    MORE.test(word) && !(operation === 'ticket.close' && CLOSING.test(word))
  return phrase.some(isMore) && !phrase.some((word) => TURNED.test(word))
}

/** A yes to something that isn't known here, or a word that would hide what a person wrote. */
function isRisky(value: Value | undefined): boolean {
  return (
    value === true ||
    (typeof value === 'string' && wordsOf(value).some((word) => NEVER_SAID.test(word)))
  )
}
