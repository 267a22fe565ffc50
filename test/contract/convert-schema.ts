import { isObject, type JsonObject, objectOf, resolvePointer } from './json'

/** Keywords that mean the same in OpenAPI and in JSON schema and hold no schema of their own. */
const plainKeywords = [
  ...['type', 'format', 'enum', 'const', 'pattern', 'multipleOf', 'uniqueItems'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
]

type Convert = (schema: unknown) => unknown

function mapValues(value: unknown, convert: Convert): JsonObject {
  const entries = Object.entries(objectOf(value))
  return Object.fromEntries(entries.map(([key, schema]) => [key, convert(schema)]))
}

/**
 * DeskDirector's JSON is in camel case where its Swagger shows Pascal case (article 25rahghew1); a name that is in
 * camel case already stays.
 */
function wireName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

const mapNamed = (value: unknown, convert: Convert) => {
  const entries = Object.entries(objectOf(value))
  return Object.fromEntries(entries.map(([name, schema]) => [wireName(name), convert(schema)]))
}

const mapItems = (value: unknown, convert: Convert) =>
  Array.isArray(value) ? value.map(convert) : convert(value)

/** Keywords that hold schemas, and how to get at them. */
const nestingKeywords: Readonly<Record<string, (value: unknown, convert: Convert) => unknown>> = {
  properties: mapNamed,
  patternProperties: mapValues,
  additionalProperties: mapItems,
  items: mapItems,
  allOf: mapItems,
  anyOf: mapItems,
  oneOf: mapItems,
  not: mapItems,
}

/** Up to OpenAPI 3.0 an exclusive bound is a flag beside the bound; later it is the bound. */
function exclusiveBounds(schema: JsonObject): JsonObject {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...rest } = schema
  return {
    ...rest,
    ...(minimum !== undefined && {
      [exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum']: minimum,
    }),
    ...(maximum !== undefined && {
      [exclusiveMaximum === true ? 'exclusiveMaximum' : 'maximum']: maximum,
    }),
    ...(typeof exclusiveMinimum === 'number' && { exclusiveMinimum }),
    ...(typeof exclusiveMaximum === 'number' && { exclusiveMaximum }),
  }
}

/**
 * A schema of an OpenAPI 2 or 3 document as a JSON schema that stands alone: what it refers to comes along under
 * `$defs`, by plain names, since those of the document may hold signs that no pointer may.
 */
export function toJsonSchema(root: JsonObject, schema: unknown): JsonObject {
  const names = new Map<string, string>()
  const $defs: Record<string, unknown> = {}

  function refer(pointer: string): JsonObject {
    let name = names.get(pointer)
    if (name === undefined) {
      name = `d${names.size}`
      names.set(pointer, name)
      $defs[name] = convert(resolvePointer(root, pointer))
    }
    return { $ref: `#/$defs/${name}` }
  }

  function convertKeywords(value: JsonObject): JsonObject {
    if (typeof value['$ref'] === 'string') return refer(value['$ref'])
    const result: Record<string, unknown> = {}
    for (const key of plainKeywords) if (key in value) result[key] = value[key]
    const { required } = value
    if (Array.isArray(required)) result['required'] = required.map(String).map(wireName)
    for (const [key, descend] of Object.entries(nestingKeywords)) {
      if (key in value) result[key] = descend(value[key], convert)
    }
    return exclusiveBounds(result)
  }

  function convert(value: unknown): unknown {
    if (!isObject(value)) return value
    const converted = convertKeywords(value)
    const isNullable = value['nullable'] === true || value['x-nullable'] === true
    return isNullable ? { anyOf: [converted, { type: 'null' }] } : converted
  }

  const converted = objectOf(convert(schema))
  return { ...converted, $defs }
}
