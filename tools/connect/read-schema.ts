import { isObject, listOf, own, textOf, type JsonObject } from './json'

export type ShapeType =
  'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'unknown' | 'broken'

/** One of a closed set of values, and what the document calls it. */
export interface ShapeWord {
  readonly text: string
  readonly value: string | number | boolean
}

const MOST_PARTS = 60
const MOST_WORDS = 200
const TYPES = ['string', 'integer', 'number', 'boolean', 'object', 'array'] as const

/** Finds what a `$ref` points at, within its own document alone: nothing is ever fetched for one. */
export type Resolve = (reference: string) => unknown

/** A schema: the schema itself, what it refers to, and the branches of it. `isSure` is false below anyOf and oneOf. */
interface Part {
  readonly schema: JsonObject
  readonly isSure: boolean
}

/** What stands in the parts of a schema, and what is asked about again and again. */
export interface ReadSchema {
  readonly parts: readonly Part[]
  readonly type: ShapeType
  readonly words: readonly ShapeWord[]
}

/** Reads a schema as far as its own parts go; what its fields are is read when somebody asks. */
export function readSchema(schema: unknown, resolve: Resolve): ReadSchema {
  const parts: Part[] = []
  const isWhole = collect(schema, resolve, true, parts, new Set())
  const [first = 'unknown'] = parts.flatMap((part) => typesOf(part.schema))
  return {
    parts,
    type: isWhole ? first : 'broken',
    words: parts.flatMap((part) => wordsIn(part.schema)).slice(0, MOST_WORDS),
  }
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
export function plain(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'string' && /^[\w.,:+ -]{1,60}$/.test(value) ? value : undefined
}
