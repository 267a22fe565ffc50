/** What the reference reads of one part of the JSON Schema. */
export interface SchemaPart {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly anyOf?: readonly SchemaPart[]
  readonly items?: SchemaPart
  readonly properties?: Readonly<Record<string, SchemaPart>>
  readonly additionalProperties?: SchemaPart | boolean
  readonly required?: readonly string[]
}

/** A schema with the parts that it says once. */
export interface WholeSchema extends SchemaPart {
  readonly $defs: Readonly<Record<string, SchemaPart>>
}

/** A part with what it refers to in it; what it says itself comes first. */
export function follow(part: SchemaPart, { $defs }: WholeSchema): SchemaPart {
  const { $ref, ...own } = part
  if ($ref === undefined) return part
  const target = $defs[$ref.replace('#/$defs/', '')]
  if (target === undefined) throw new Error(`The schema refers to ${$ref}, which isn’t in it.`)
  return { ...target, ...own }
}

/** What a value has to be, in a few words. */
export function typeInWords(part: SchemaPart, schema: WholeSchema): string {
  const { type, minimum, anyOf, items, ...rest } = follow(part, schema)
  if (anyOf) return anyOf.map((each) => typeInWords(each, schema)).join(' or ')
  if (rest.enum) return oneOf(rest.enum.map((word) => `\`${word}\``))
  if (Array.isArray(type)) return 'any JSON'
  if (type === 'number') return minimum === undefined ? 'number' : `number from ${String(minimum)}`
  if (type === 'boolean') return '`true` or `false`'
  if (type === 'array') return items ? `list of ${plural(typeInWords(items, schema))}` : 'list'
  if (type === 'string') return 'text'
  return type === 'null' ? '`null`' : 'object'
}

/** The first of its examples; of an object or a list without any, what its parts have. Undefined where it has none. */
export function exampleOfPart(part: SchemaPart, schema: WholeSchema): unknown {
  const { examples, properties, items } = follow(part, schema)
  if (examples) return examples[0]
  if (items) return [exampleOfPart(items, schema)]
  if (properties === undefined) return undefined
  const parts = Object.entries(properties)
  return Object.fromEntries(parts.map(([key, each]) => [key, exampleOfPart(each, schema)]))
}

const plural = (type: string) =>
  type.replace(/^(text|object)$/, '$1s').replace(/^number/, 'numbers')

function oneOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}
