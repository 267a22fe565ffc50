import { isObject, type JsonObject, objectOf, resolvePointer } from './json'

/** The schemas a value may be described by: the schema itself and all it refers to or is made of. */
function partsOf(root: JsonObject, schema: unknown): JsonObject[] {
  const part = objectOf(schema)
  const { $ref } = part
  const target = typeof $ref === 'string' ? partsOf(root, resolvePointer(root, $ref)) : []
  const branches = [part['allOf'], part['anyOf'], part['oneOf']].flat()
  return [part, ...target, ...branches.flatMap((branch) => (branch ? partsOf(root, branch) : []))]
}

/** Goes through an object's fields with the schemas that describe each. */
function visitFields(
  parts: readonly JsonObject[],
  value: JsonObject,
  visit: (key: string, schemas: unknown[]) => void,
): void {
  const described = parts.filter((part) => isObject(part['properties']))
  const isOpen = parts.some((part) => part['additionalProperties'])
  // An object of which no field is described may hold anything.
  if (described.length === 0 || isOpen) return
  for (const key of Object.keys(value)) {
    const schemas = described.map((part) => objectOf(part['properties'])[key])
    visit(
      key,
      schemas.filter((schema) => schema !== undefined),
    )
  }
}

/**
 * The fields of an answer that its schema doesn't know, each path once: no failure, since a client must bear
 * them, but a sign that document and server have drifted apart.
 */
export function findDrift(schema: JsonObject, answer: unknown): ReadonlySet<string> {
  const drift = new Set<string>()

  function walk(parts: readonly JsonObject[], value: unknown, path: string): void {
    if (Array.isArray(value)) {
      const items = parts.flatMap((part) => partsOf(schema, part['items']))
      for (const item of value) walk(items, item, `${path}[]`)
    } else if (isObject(value)) {
      visitFields(parts, value, (key, schemas) => {
        const at = path ? `${path}.${key}` : key
        if (schemas.length === 0) drift.add(at)
        const inner = schemas.flatMap((each) => partsOf(schema, each))
        walk(inner, value[key], at)
      })
    }
  }

  walk(partsOf(schema, schema), answer, '')
  return drift
}
