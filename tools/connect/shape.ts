import { isObject, listOf, objectOf, own, textOf, type JsonObject } from './json'

export type ShapeType =
  'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'unknown' | 'broken'

/** One of a closed set of values, and what the document calls it. */
export interface ShapeWord {
  readonly text: string
  readonly value: string | number | boolean
}

export interface Field {
  readonly name: string
  readonly isRequired: boolean
  readonly shape: Shape
}

const MOST_PARTS = 60
const MOST_FIELDS = 400
const MOST_WORDS = 200
const TYPES = ['string', 'integer', 'number', 'boolean', 'object', 'array'] as const

/** Finds what a `$ref` points at, within its own document alone: nothing is ever fetched for one. */
export type Resolve = (reference: string) => unknown

/** A schema: the schema itself, what it refers to, and the branches of it. `isSure` is false below anyOf and oneOf. */
interface Part {
  readonly schema: JsonObject
  readonly isSure: boolean
}

/** What a JSON schema says about a value, looked at only as deep as somebody asks: schemas may contain themselves. */
export class Shape {
  readonly type: ShapeType
  readonly format: string
  readonly description: string
  readonly isReadOnly: boolean
  /** It says that it takes no field but those it names. */
  readonly isClosed: boolean
  readonly words: readonly ShapeWord[]
  /** What the instance takes for granted where nothing is said. */
  readonly fallback: string | number | boolean | undefined
  readonly least: number | undefined
  readonly #parts: readonly Part[]
  readonly #resolve: Resolve
  #fields: ReadonlyMap<string, Field> | undefined
  #items: Shape | undefined

  constructor(schema: unknown, resolve: Resolve) {
    const parts: Part[] = []
    const isWhole = collect(schema, resolve, true, parts, new Set())
    this.#parts = parts
    this.#resolve = resolve
    const types = parts.flatMap(({ schema }) => typesOf(schema))
    this.type = isWhole ? (types[0] ?? 'unknown') : 'broken'
    const isFile = this.#first('type') === 'file' || this.#first('contentMediaType') !== undefined
    this.format = isFile ? 'binary' : textOf(this.#first('format')).toLowerCase()
    this.description = textOf(this.#first('description')).slice(0, 600)
    this.isReadOnly = this.#first('readOnly') === true
    this.isClosed = parts.some(
      (part) => part.isSure && part.schema['additionalProperties'] === false,
    )
    this.words = parts.flatMap(({ schema }) => wordsIn(schema)).slice(0, MOST_WORDS)
    this.fallback = plain(this.#first('default'))
    const least = this.#first('minimum')
    this.least = typeof least === 'number' ? least : undefined
  }

  /** Fields of an object by their names; of a list or a text none. */
  get fields(): ReadonlyMap<string, Field> {
    this.#fields ??= new Map(this.#readFields())
    return this.#fields
  }

  /** What each value of a list is. */
  get items(): Shape {
    this.#items ??= shapeOf(this.#first('items'), this.#resolve)
    return this.#items
  }

  *#readFields(): Generator<[string, Field]> {
    const required = new Set(
      this.#parts.flatMap(({ schema, isSure }) => (isSure ? listOf(schema['required']) : [])),
    )
    let left = MOST_FIELDS
    for (const { schema } of this.#parts) {
      for (const [name, field] of Object.entries(objectOf(schema['properties']))) {
        if ((left -= 1) < 0) return
        const shape = shapeOf(field, this.#resolve)
        yield [name, { name, isRequired: required.has(name), shape }]
      }
    }
  }

  #first(key: string): unknown {
    for (const { schema } of this.#parts) {
      if (Object.hasOwn(schema, key)) return schema[key]
    }
    return undefined
  }
}

const shared = new WeakMap<Resolve, Map<string, Shape>>()

/** The shape of a schema: one for each model of a document, wherever it is referred to. */
export function shapeOf(schema: unknown, resolve: Resolve): Shape {
  const reference = own(schema, '$ref')
  const isPlain = isObject(schema) && Object.keys(schema).length === 1
  if (typeof reference !== 'string' || !isPlain) return new Shape(schema, resolve)
  const shapes = shared.get(resolve) ?? new Map<string, Shape>()
  shared.set(resolve, shapes)
  const known = shapes.get(reference) ?? new Shape(schema, resolve)
  shapes.set(reference, known)
  return known
}

/** Gathers the parts of a schema; false where it refers to what the document lacks. */
function collect(
  schema: unknown,
  resolve: Resolve,
  isSure: boolean,
  parts: Part[],
  seen: Set<unknown>,
): boolean {
  if (!isObject(schema) || seen.has(schema) || parts.length >= MOST_PARTS) return true
  seen.add(schema)
  parts.push({ schema, isSure })
  const reference = own(schema, '$ref')
  const target = typeof reference === 'string' ? resolve(reference) : schema
  if (target === undefined) return false
  const inner = (branch: unknown, sure: boolean) => collect(branch, resolve, sure, parts, seen)
  const isWhole = inner(target, isSure)
  const all = branchesOf(schema, 'allOf').map((branch) => inner(branch, isSure))
  const either = [...branchesOf(schema, 'anyOf'), ...branchesOf(schema, 'oneOf')].filter(
    (branch) => own(branch, 'type') !== 'null',
  )
  const some = either.map((branch) => inner(branch, isSure && either.length === 1))
  return isWhole && [...all, ...some].every(Boolean)
}

/** As many as are looked at: a model with more may be referred to from ten thousand places. */
function branchesOf(schema: JsonObject, key: string): readonly unknown[] {
  return listOf(schema[key]).slice(0, MOST_PARTS)
}

function typesOf(schema: JsonObject): ShapeType[] {
  const said = [schema['type']].flat()
  const known = TYPES.filter((type) => said.includes(type))
  if (schema['type'] === 'file') return ['string']
  if (known.length > 0) return known.length > 1 ? ['unknown'] : known
  if (isObject(schema['properties'])) return ['object']
  return isObject(schema['items']) ? ['array'] : []
}

/** Names of a numbered enum stand beside it, in one of two usual places. */
function wordsIn(schema: JsonObject): ShapeWord[] {
  const names = listOf(schema['x-enumNames'] ?? schema['x-enum-varnames'])
  const values = Object.hasOwn(schema, 'const') ? [schema['const']] : listOf(schema['enum'])
  return values.slice(0, MOST_WORDS).flatMap((item, index) => {
    const value = plain(item)
    if (value === undefined) return []
    return { text: textOf(names[index]) || String(value), value }
  })
}

/** A value that may stand in a site file: a number, a truth, or a short text of usual signs. */
function plain(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'string' && /^[\w.,:+ -]{1,60}$/.test(value) ? value : undefined
}
