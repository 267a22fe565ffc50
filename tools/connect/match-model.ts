import { vocabularyOf, type ModelName, type Vocabulary } from '../../src/deskdirector/vocabulary'
import { fitsKind, otherNamesOf, valuesOf } from './model-names'
import type { Field, Shape } from './shape'
import { camelCase, nounsOf, wordsOf, remembered } from './words'

/** How a model's values are found in a shape. */
export interface ModelMatch {
  /** Model keys with a name the page tries by itself, or is to be told. */
  readonly keys: ReadonlySet<string>
  /** Names the page has to be told, by `ticket.summary` and the like. */
  readonly vocabulary: Readonly<Record<string, readonly string[]>>
}

const builtIn: Vocabulary = vocabularyOf({})

/** What stands at a dotted path of a shape; small and capital first letters are the same. */
export function shapeAt(shape: Shape, path: string): Shape | undefined {
  let found: Shape | undefined = shape
  for (const step of path.split('.')) {
    found = fieldOf(found, step)
    if (found === undefined) return undefined
  }
  return found
}

function fieldOf(shape: Shape, name: string): Shape | undefined {
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  const field = shape.fields.get(name) ?? shape.fields.get(capital)
  return (field ?? camelFields(shape).get(name))?.shape
}

/** The first of each name, as it goes over the wire: a shape with hundreds of fields is asked for some fifty names. */
const inCamelCase = new WeakMap<Shape, ReadonlyMap<string, Field>>()

function camelFields(shape: Shape): ReadonlyMap<string, Field> {
  const known = inCamelCase.get(shape)
  if (known !== undefined) return known
  const backwards = [...shape.fields.values()].reverse()
  const fields = new Map(backwards.map((field) => [camelCase(field.name), field]))
  inCamelCase.set(shape, fields)
  return fields
}

/** Finds a model's values in a shape: under the page's own names, or under names that mean the same. */
export function matchModel(model: ModelName, shape: Shape): ModelMatch {
  const keys = new Set<string>()
  const vocabulary: Record<string, readonly string[]> = {}
  const names = [...shape.fields.keys()].slice(0, 120)
  const used = new Set<string>()
  const open: (typeof valuesIn)[number][] = []
  const valuesIn = valuesOf(model)
  for (const value of valuesIn) {
    const [key, kind] = value
    const first = (builtIn[model][key] ?? []).find((path) => shapeAt(shape, path) !== undefined)
    const type = first === undefined ? undefined : shapeAt(shape, first)?.type
    if (first !== undefined && type !== undefined && fitsKind(kind, type)) {
      keys.add(key)
      used.add(first)
    } else open.push(value)
  }
  for (const [key, kind] of open) {
    const wanted = otherNamesOf(model, key)
    const later = (builtIn[model][key] ?? []).map((path) => path.split('.')[0])
    const name = names.find((each) => {
      const wire = camelCase(each)
      if (used.has(wire)) return false
      const isNamed = wanted.includes(telling(wire)) || later.includes(wire)
      return isNamed && fitsKind(kind, shape.fields.get(each)?.shape.type ?? 'broken')
    })
    if (name === undefined) continue
    const wire = camelCase(name)
    used.add(wire)
    keys.add(key)
    if (/^[\w$-]+$/.test(wire)) vocabulary[`${model}.${key}`] = [wire]
  }
  return { keys, vocabulary }
}

/** A name's words without those that only say it is a date, or a ticket's. */
const telling = remembered((name: string): string => {
  const words = nounsOf(wordsOf(name))
  const rest = words.filter((word) => !/^(on|at|date|time|utc|datetime|ticket)$/.test(word))
  return rest.length > 0 ? rest.join(' ') : words.join(' ')
})

/** How much a shape is like a model, 0 to 1; 0 where it lacks what the model can't be without. */
export function likeness(model: ModelName, shape: Shape): number {
  const scores = likenesses.get(shape) ?? new Map<ModelName, number>()
  likenesses.set(shape, scores)
  const score = scores.get(model) ?? howLike(model, shape)
  scores.set(model, score)
  return score
}

/** The answers of ten thousand endpoints may hold the same few models. */
const likenesses = new WeakMap<Shape, Map<ModelName, number>>()

function howLike(model: ModelName, shape: Shape): number {
  if (shape.type !== 'object' && shape.fields.size === 0) return 0
  const { keys } = matchModel(model, shape)
  const has = (...wanted: string[]) => wanted.filter((key) => keys.has(key)).length
  switch (model) {
    case 'ticket': {
      const around = has(
        'status',
        'priority',
        'queue',
        'account',
        'contact',
        'createdOn',
        'isClosed',
        'requestType',
        'assignees',
      )
      const isOne = has('id') === 1 && has('summary', 'description') > 0 && around >= 2
      return isOne ? Math.min(1, (around + has('summary', 'modifiedOn', 'notes')) / 6) : 0
    }
    case 'person':
      return has('name', 'firstName', 'email') > 0 && has('summary') === 0
        ? Math.min(1, has('id', 'name', 'email', 'firstName') / 4 + 0.25)
        : 0
    case 'choice':
      return has('id', 'name') === 2 ? 1 : 0
    case 'timeEntry':
      return has('start') + has('hours') + has('end') >= 2 ? 1 : 0
    default:
      return has('id') === 1 ? Math.min(1, keys.size / 4) : 0
  }
}

/** The names the page tries by itself, in order. */
export function builtInPaths(model: ModelName, key: string): readonly string[] {
  return builtIn[model][key] ?? []
}
