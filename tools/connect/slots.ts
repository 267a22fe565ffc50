import { camelCase } from './words'
import type { Content, Endpoint, Parameter } from './endpoint'
import { phraseOf } from './route'
import type { Shape } from './shape'

/** A place in a request that a value can go to. */
export interface Slot {
  readonly where: 'path' | 'query' | 'body'
  /** Its name; in a body the names that lead to it, as they go over the wire. */
  readonly keys: readonly string[]
  /** What it is called, in words. */
  readonly phrase: readonly string[]
  readonly shape: Shape
  readonly description: string
  /** Whether the instance refuses a request without it. */
  readonly isRequired: boolean
}

/** Names that mean something else, to a template or to JavaScript. */
const UNUSABLE = /^(\$each|__proto__|constructor|prototype)$/
const DEEPEST = 4
const MOST = 400
/** What stands beside the id in a reference: it says the same again, for people. */
const LABEL =
  /^(id|entity_?id|identifier|name|(display|full|first|last|user)_?name|label|title|code|email|description|(user)?_?type|color|colour|href|url|_info)$/i

/** What a person calls a slot: `query status`, `body ticket.summary`. */
export function slotName(slot: Pick<Slot, 'where' | 'keys'>): string {
  const known = slotNames.get(slot)
  if (known !== undefined) return known
  const name = `${slot.where} ${slot.keys.join('.')}`
  slotNames.set(slot, name)
  return name
}

/** Those of a shared model are told for each endpoint that takes it. */
const slotNames = new WeakMap<object, string>()

/** Places for values in an endpoint's path and query. */
export function parameterSlots({ parameters }: Endpoint): Slot[] {
  return parameters.flatMap(({ name, in: where, shape, isRequired, description }: Parameter) =>
    (where === 'path' || where === 'query') && !UNUSABLE.test(name)
      ? [{ where, keys: [name], phrase: phraseOf([name]), shape, description, isRequired }]
      : [],
  )
}

/** Models are shared by many endpoints, and each is asked about once an operation and side. */
const slotsOf = new WeakMap<Shape, readonly Slot[]>()

/**
 * Places for values in a body: its fields, and theirs. An object that names something by an id is a place as a
 * whole, before its own fields are.
 */
export function bodySlots({ shape }: Content): readonly Slot[] {
  const known = slotsOf.get(shape)
  if (known !== undefined) return known
  const slots: Slot[] = []
  slotsOf.set(shape, slots)
  let left = MOST
  const walk = (parent: Shape, keys: readonly string[], isNeeded: boolean) => {
    for (const field of parent.fields.values()) {
      // A model may contain itself, and many of itself.
      if ((left -= 1) < 0) return
      if (field.shape.isReadOnly || UNUSABLE.test(field.name)) continue
      const path = [...keys, camelCase(field.name)]
      const isRequired = isNeeded && field.isRequired
      const inner = field.shape
      const isGroup = inner.type === 'object' && inner.fields.size > 0 && idKeyOf(inner) === null
      if (isGroup && path.length < DEEPEST) {
        walk(inner, path, isRequired)
      } else {
        const phrase = phraseOf(path)
        slots.push({
          where: 'body',
          keys: path,
          phrase,
          shape: inner,
          description: inner.description,
          isRequired,
        })
      }
    }
  }
  walk(shape, [], true)
  return slots
}

const idKeys = new WeakMap<Shape, string | null>()

/** The field by which an object says what it refers to; null where it is no reference. */
export function idKeyOf(shape: Shape): string | null {
  const known = idKeys.get(shape)
  if (known !== undefined) return known
  const key = findIdKey(shape)
  idKeys.set(shape, key)
  return key
}

function findIdKey(shape: Shape): string | null {
  if (shape.type !== 'object') return null
  const names = [...shape.fields.keys()]
  const key = names.find((name) => /^(id|entity_?id|identifier)$/i.test(name))
  const others = names.filter((name) => name !== key)
  const isReference =
    others.every((name) => LABEL.test(name)) &&
    !others.some((name) => shape.fields.get(name)?.isRequired)
  return key === undefined || !isReference ? null : camelCase(key)
}
