import type { JsonSchema } from '../json-document'

// As Swashbuckle writes C#: whatever may be null there says so here, and no model is open.
export const text: JsonSchema = { type: 'string', nullable: true }
export const int32: JsonSchema = { type: 'integer', format: 'int32' }
export const int32OrNull: JsonSchema = { ...int32, nullable: true }
export const double: JsonSchema = { type: 'number', format: 'double' }
export const flag: JsonSchema = { type: 'boolean' }
export const instant: JsonSchema = { type: 'string', format: 'date-time' }
export const instantOrNull: JsonSchema = { ...instant, nullable: true }

/** A schema by its name in this document. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` }
}

/** The same where it may be null: OpenAPI 3.0 takes no `nullable` beside a `$ref`. */
export function refOrNull(name: string): JsonSchema {
  return { allOf: [ref(name)], nullable: true }
}

/** Any number of these, or null. */
export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items, nullable: true }
}

/** One of these words. */
export function words(...values: readonly string[]): JsonSchema {
  return { type: 'string', enum: values }
}

/** A model; few of a C# model's properties are marked as required. */
export function model(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return {
    ...(required.length > 0 && { required }),
    type: 'object',
    properties,
    additionalProperties: false,
  }
}

/** One page of a list. */
export function pageOf(item: string): JsonSchema {
  return model({ totalCount: int32, results: listOf(ref(item)) })
}
