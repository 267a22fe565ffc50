import type { Schema } from './types'

export const text: Schema = { type: 'string' }
export const int32: Schema = { type: 'integer', format: 'int32' }
export const double: Schema = { type: 'number', format: 'double' }
export const flag: Schema = { type: 'boolean' }
export const instant: Schema = { type: 'string', format: 'date-time' }

/** A schema by its name in this document. */
export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` }
}

export function listOf(items: Schema): Schema {
  return { type: 'array', items }
}

/** An object whose fields are always there, but for those named as optional: what is unknown is left out, never null. */
export function object(
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, ...(required.length > 0 && { required }) }
}

/** The envelope of every list. */
export function page(item: string): Schema {
  return object({ total: int32, resultsCount: int32, results: listOf(ref(item)) })
}
