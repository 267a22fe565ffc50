import type { Template } from '../../src/deskdirector/binding'
import type { BindableOperation } from '../../src/deskdirector/site-file/operation-arguments'
import type { Side } from '../../src/session/side'
import { namesOf, type ArgumentKind } from './argument-names'
import type { Shape } from './shape'
import { idKeyOf, type Slot } from './slots'
import { spell } from './spell-words'

/** An argument in a slot: how sure, and how it is written there. */
export interface Placement {
  readonly argument: string
  readonly slot: Slot
  /** 0 to 1. */
  readonly score: number
  readonly template: Template
  readonly values?: Readonly<Record<string, Template>>
}

/** How well a slot's phrase names an argument, by the argument's names: slots of a shared model are asked about often. */
const scores = new WeakMap<object, WeakMap<readonly string[], number>>()

/** What putting an argument into a slot would be; null where it doesn't belong there. */
export function place(
  operation: BindableOperation,
  argument: string,
  slot: Slot,
  side: Side,
): Placement | null {
  const names = namesOf(operation, argument)
  if (names === undefined) return null
  // Whom a ticket is assigned to says nothing about whose it is, to the contact who opened it.
  if (
    argument === 'scope' &&
    side === 'portal' &&
    slot.phrase.some((word) => /^(assign|agent)/.test(word))
  )
    return null
  // What takes a list of tickets works on many at once.
  if (argument === 'id' && isListOfIds(slot)) return null
  // A contact writes nothing internal.
  if (argument === 'internal' && side === 'portal') return null
  const ofArgument = scores.get(names.names) ?? new WeakMap<readonly string[], number>()
  scores.set(names.names, ofArgument)
  const score = ofArgument.get(slot.phrase) ?? nameScore(slot.phrase, names.names, names.beside)
  ofArgument.set(slot.phrase, score)
  if (score === 0) return null
  if (names.kind === 'words') {
    const spelling = spell(argument, slot, side)
    if (spelling === null) return null
    const template =
      slot.where === 'body' && slot.shape.type === 'array' ? [`$${argument}`] : `$${argument}`
    return { argument, slot, score, template, ...spelling }
  }
  const template = templateOf(names.kind, argument, slot)
  return template === null ? null : { argument, slot, score, template }
}

function isListOfIds({ shape, keys }: Slot): boolean {
  return shape.type === 'array' || /ids$/i.test(keys.at(-1) ?? '')
}

/** How well words name a thing: 0 where a word of them means something else. */
function nameScore(
  phrase: readonly string[],
  names: readonly (readonly string[])[],
  beside: ReadonlySet<string>,
): number {
  let best = 0
  for (const [index, name] of names.entries()) {
    if (!name.every((word) => phrase.includes(word))) continue
    const rest = phrase.filter((word) => !name.includes(word))
    if (!rest.every((word) => beside.has(word))) continue
    best = Math.max(best, 1 - index * 0.03 - rest.length * 0.05)
  }
  return Math.max(0, best)
}

/** An argument as the slot wants it; null where it can't hold one. */
function templateOf(kind: ArgumentKind, argument: string, slot: Slot): Template | null {
  const { shape } = slot
  const value = `$${argument}`
  const isBody = slot.where === 'body'
  switch (kind) {
    case 'file':
      return slot.keys.length === 1 && (isFile(shape) || isFile(shape.items)) ? value : null
    case 'id':
      return isBody
        ? oneReference(shape, value, slot.phrase)
        : isId(innermost(shape), slot.phrase)
          ? value
          : null
    case 'ids':
    case 'texts':
      return isBody ? listOfThem(kind, shape, argument, slot.phrase) : null
    case 'text':
      if (shape.format.startsWith('date')) return null
      if (shape.type === 'array') return isText(shape.items) ? (isBody ? [value] : value) : null
      return isText(shape) ? value : null
    case 'instant':
      return isText(shape) && shape.format !== 'date' ? value : null
    case 'count':
      return /^(integer|number|unknown)$/.test(shape.type) ? value : null
    case 'number':
      return /^(integer|number)$/.test(shape.type) &&
        shape.words.every((word) => typeof word.value === 'number')
        ? value
        : null
    case 'words':
      return null
  }
}

function oneReference(shape: Shape, value: string, phrase: readonly string[]): Template | null {
  if (shape.type === 'array') {
    const inner = oneReference(shape.items, value, phrase)
    return inner === null ? null : [inner]
  }
  const key = idKeyOf(shape)
  if (key !== null) return { [key]: value }
  return isId(shape, phrase) ? value : null
}

function listOfThem(
  kind: 'ids' | 'texts',
  { type, items }: Shape,
  argument: string,
  phrase: readonly string[],
): Template | null {
  if (type !== 'array') return null
  if (items.type === 'object') {
    const key = kind === 'ids' ? idKeyOf(items) : loneTextOf(items)
    return key === null ? null : { $each: argument, as: { [key]: '$item' } }
  }
  const isFit =
    kind === 'ids' ? isId(items, [...phrase, 'id']) : isText(items) && !phrase.includes('id')
  return isFit ? `$${argument}` : null
}

/** The one text that has to be said of an object, such as a tag's name or a watcher's address. */
function loneTextOf(shape: Shape): string | null {
  const texts = [...shape.fields.values()].filter(({ name }) =>
    /^(name|e?_?mail(_?address)?|address|label)$/i.test(name),
  )
  const others = [...shape.fields.values()].filter(
    (field) => field.isRequired && field !== texts[0],
  )
  const name = texts[0]?.name
  return name === undefined || others.length > 0
    ? null
    : name.charAt(0).toLowerCase() + name.slice(1)
}

function innermost(shape: Shape): Shape {
  return shape.type === 'array' ? shape.items : shape
}

/** A bare text called `status` may be a name as well as an id: only one that says which is taken. */
function isId(shape: Shape, phrase: readonly string[]): boolean {
  if (shape.words.length > 0) return false
  if (shape.type === 'integer' || shape.type === 'number') return true
  return (
    (shape.type === 'string' || shape.type === 'unknown') &&
    (phrase.includes('id') || shape.format === 'uuid')
  )
}

function isText(shape: Shape): boolean {
  return (
    (shape.type === 'string' || shape.type === 'unknown') &&
    shape.words.length === 0 &&
    !/^(binary|byte|uuid)$/.test(shape.format)
  )
}

function isFile(shape: Shape): boolean {
  return shape.type === 'string' && shape.format === 'binary'
}
