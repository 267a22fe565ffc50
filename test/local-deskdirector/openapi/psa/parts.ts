import type { JsonSchema } from '../json-document'

// Swagger 2.0 has no word for null, so this document says nowhere what may be missing.
export const text: JsonSchema = { type: 'string' }
export const int32: JsonSchema = { format: 'int32', type: 'integer' }
export const double: JsonSchema = { format: 'double', type: 'number' }
export const flag: JsonSchema = { type: 'boolean' }
export const instant: JsonSchema = { format: 'date-time', type: 'string' }

/** Where the server's models live, as older Swashbuckle writes their names when told to write them in full. */
const namespace = 'DeskDirector.Web.Api.V2.Models'

/** A model's name in full. */
export function fullNameOf(name: string): string {
  return name.includes('.') ? name : `${namespace}.${name}`
}

/** A schema by its name, in full or below the usual namespace. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/definitions/${fullNameOf(name)}` }
}

/** Any number of these. */
export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items }
}

/** One of these words. */
export function words(...values: readonly string[]): JsonSchema {
  return { enum: values, type: 'string' }
}

/** A model; few of a C# model's properties are marked as required. */
export function model(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return { ...(required.length > 0 && { required }), type: 'object', properties }
}

/** One page of a list. */
export function pageOf(item: string): JsonSchema {
  return model({ TotalResults: int32, Results: listOf(ref(item)) })
}
