import { upgradeFromTwoToThree } from '@scalar/openapi-upgrader/2.0-to-3.0'
import { isObject, listOf, objectOf, type JsonObject } from './json'

/**
 * A document of version 2 as one of version 3. Never throws: where a path is too odd to be converted, that path
 * alone is left out.
 */
export function asVersionThree(document: JsonObject): JsonObject {
  if (typeof document['swagger'] !== 'string') return document
  const { produces, paths, ...rest } = document
  const items = Object.entries(objectOf(paths)).map(([path, item]): [string, unknown] => [
    path,
    withProduces(item, listOf(produces)),
  ])
  const whole = convert({ ...rest, paths: Object.fromEntries(items) })
  if (whole !== null) return whole
  const frame = convert({ ...rest, paths: {} }) ?? {
    components: { schemas: document['definitions'] },
  }
  const good = items.flatMap(([path, item]) => {
    // Without any definitions the converter leaves the references to them as they are.
    const one = convert({ ...rest, definitions: {}, paths: { [path]: item } })
    return one === null ? [] : Object.entries(objectOf(one['paths']))
  })
  return { ...frame, paths: Object.fromEntries(good) }
}

function convert(document: JsonObject): JsonObject | null {
  try {
    // The library converts in place.
    return objectOf(upgradeFromTwoToThree(structuredClone(document)))
  } catch {
    return null
  }
}

/** What the document says of all answers goes before what an operation says of its own, in the converter: not so in OpenAPI. */
function withProduces(item: unknown, usual: readonly unknown[]): unknown {
  if (!isObject(item)) return item
  const operations = Object.entries(item).map(([method, operation]) => {
    if (!isObject(operation)) return [method, operation]
    const { produces, ...others } = operation
    const own = listOf(produces).length > 0 ? produces : usual
    return [method, { ...others, ...(listOf(own).length > 0 && { produces: own }) }]
  })
  return Object.fromEntries(operations)
}
