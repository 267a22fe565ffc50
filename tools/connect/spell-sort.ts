import type { ShapeWord } from './read-schema'
import type { Slot } from './slots'
import { wordsOfSlot } from './spell-words'
import { camelCase, wordsOf } from './words'

type Value = ShapeWord['value']

/** How an instance orders tickets: where `$sort` stands, what for each order, and what has to stand beside it. */
export interface SortSpelling {
  readonly slot: Slot
  /** Where the placeholder goes: the slot, or the object that holds field and direction. */
  readonly keys: readonly string[]
  readonly isListed: boolean
  readonly values: Readonly<Record<string, Value | object>>
  readonly beside: readonly { readonly slot: Slot; readonly value: Value }[]
}

const FIELDS: readonly (readonly [string, RegExp])[] = [
  ['modifiedOn', /^(modified|updated|update|changed|activity|modification)$/],
  ['createdOn', /^(created|create|creation|entered|opened|submitted)$/],
  ['priority', /^priority$/],
  ['status', /^status$/],
  ['summary', /^(summary|title|subject|name)$/],
]
const IDLE = /^(date|time|on|at|utc|by|last|ticket|rank|order|level|recently|datetime)$/
const DOWN = /^(desc|descending|down|newest|latest)$/
const UP = /^(asc|ascending|up|oldest)$/

interface Order {
  readonly field: string
  readonly isDown: boolean | null
  readonly value: Value
}

/** Finds out how tickets are ordered; null where the document doesn't tell both what by and which way. */
export function spellSort(slots: readonly Slot[]): SortSpelling | null {
  for (const slot of slots) {
    if (!slot.phrase.some((word) => /^(sort|order|ordering)$/.test(word))) continue
    const found = ofWords(slot, slots) ?? ofObject(slot)
    if (found !== null) return found
  }
  return null
}

function ofWords(slot: Slot, slots: readonly Slot[]): SortSpelling | null {
  const isListed = slot.shape.type === 'array'
  const orders = ordersOf(slot, isListed ? slot.shape.items : slot.shape)
  if (orders.length === 0) return null
  const isMarked = orders.some(({ isDown }) => isDown !== null)
  const values: Record<string, Value | object> = {}
  if (isMarked) {
    for (const { field, isDown, value } of orders) values[`${isDown ? '-' : ''}${field}`] ??= value
    return { slot, keys: slot.keys, isListed, values, beside: [] }
  }
  const way = directionOf(slots.filter((other) => other !== slot))
  if (way === null) return null
  const parent = slot.keys.slice(0, -1)
  const isOneObject =
    slot.where === 'body' &&
    parent.length > 0 &&
    way.slot.keys.slice(0, -1).join('.') === parent.join('.')
  const key = (of: Slot) => of.keys.at(-1) ?? ''
  for (const { field, value } of orders) {
    if (isOneObject && way.up !== undefined) {
      values[field] ??= { [key(slot)]: value, [key(way.slot)]: way.up }
      values[`-${field}`] ??= { [key(slot)]: value, [key(way.slot)]: way.down }
    } else values[`-${field}`] ??= value
  }
  const beside = [{ slot: way.slot, value: way.down }]
  return { slot, keys: isOneObject ? parent : slot.keys, isListed, values, beside }
}

/** A list of objects, each with what to order by and which way. */
function ofObject(slot: Slot): SortSpelling | null {
  const { items, type } = slot.shape
  if (slot.where !== 'body' || type !== 'array' || items.type !== 'object') return null
  const inner = [...items.fields.values()].map((field): Slot => {
    const phrase = wordsOf(field.name)
    return {
      ...slot,
      keys: [field.name],
      phrase: ['sort', ...phrase],
      shape: field.shape,
      isRequired: field.isRequired,
    }
  })
  const way = directionOf(inner)
  const by = inner.find((each) => each !== way?.slot && ordersOf(each, each.shape).length > 0)
  if (by === undefined || way === null) return null
  const values: Record<string, object> = {}
  const [byKey, wayKey] = [camelCase(by.keys[0] ?? ''), camelCase(way.slot.keys[0] ?? '')]
  for (const { field, value } of ordersOf(by, by.shape)) {
    values[`-${field}`] ??= [{ [byKey]: value, [wayKey]: way.down }]
    if (way.up !== undefined) values[field] ??= [{ [byKey]: value, [wayKey]: way.up }]
  }
  return { slot, keys: slot.keys, isListed: false, values, beside: [] }
}

function ordersOf(slot: Slot, shape: Slot['shape']): Order[] {
  const orders = wordsOfSlot(slot, shape).flatMap(({ text, value }): Order[] => {
    const words = wordsOf(text)
    const marks = words.filter((word) => DOWN.test(word) || UP.test(word))
    const sign = /^\s*-/.test(text) ? true : /^\s*\+/.test(text) ? false : null
    const isDown = marks.length > 0 ? marks.some((word) => DOWN.test(word)) : sign
    const rest = words.filter((word) => !marks.includes(word) && !IDLE.test(word))
    const field = fieldOf(rest, words)
    return field === undefined ? [] : [{ field, isDown, value }]
  })
  return orders
}

function fieldOf(rest: readonly string[], words: readonly string[]): string | undefined {
  // “Newest” by itself is by when a ticket came in.
  if (rest.length === 0)
    return words.some((word) => /^(newest|oldest)$/.test(word)) ? 'createdOn' : undefined
  const [only, ...others] = rest
  return others.length > 0 ? undefined : FIELDS.find(([, names]) => names.test(only ?? ''))?.[0]
}

/** Where the way is said, and how: `desc`, or a flag that turns it. */
function directionOf(
  slots: readonly Slot[],
): { slot: Slot; down: Value; up: Value | undefined } | null {
  for (const slot of slots) {
    const isWay = slot.phrase.some((word) =>
      /^(direction|dir|descending|desc|ascending|asc|way|order)$/.test(word),
    )
    if (!isWay) continue
    if (slot.shape.type === 'boolean') {
      const isUp = slot.phrase.some((word) => UP.test(word))
      return { slot, down: !isUp, up: isUp }
    }
    const words = wordsOfSlot(slot, slot.shape)
    const down = words.find(({ text }) => DOWN.test(wordsOf(text).join(' ')))
    const up = words.find(({ text }) => UP.test(wordsOf(text).join(' ')))
    if (down !== undefined) return { slot, down: down.value, up: up?.value }
  }
  return null
}
