import { upgradeFromTwoToThree } from '@scalar/openapi-upgrader/2.0-to-3.0'
import { isObject, listOf, objectOf, own, textOf, type JsonObject } from './json'
import { SHARED_BODIES, sharedBodies, withOwnBodies } from './own-bodies'

/** What a document says of all its paths goes for each of them: a long list would be long ten thousand times. */
const MOST_TYPES = 20

/**
 * A document of version 2 as one of version 3. Never throws: where a path is too odd to be converted, that path
 * alone is left out.
 */
export function asVersionThree(document: JsonObject): JsonObject {
  if (typeof document['swagger'] !== 'string') return document
  const { produces, consumes, paths, ...others } = document
  const shared = objectOf(document['parameters'])
  const bodies = { [SHARED_BODIES]: sharedBodies(shared) }
  const rest = { ...others, ...typesOf('consumes', consumes), ...bodies }
  const usual = listOf(produces).slice(0, MOST_TYPES)
  const items = Object.entries(objectOf(paths)).map(([path, item]): [string, unknown] => [
    path,
    withProduces(withOwnBodies(item, shared), usual),
  ])
  const whole = convert({ ...rest, paths: Object.fromEntries(items) })
  if (whole !== null) return whole
  const { swagger, host, basePath, schemes, definitions } = document
  const frame =
    convert({ ...rest, paths: {} }) ??
    convert({ swagger, host, basePath, schemes, definitions, ...bodies, paths: {} }) ??
    {}
  const good = items.flatMap(([path, item]) => {
    // The converter needs the shared parts for nothing but to tell what a reference is to: all of them, cloned for each
    // path, would take minutes.
    const one = convert({
      swagger,
      ...typesOf('consumes', consumes),
      definitions: {},
      responses: {},
      parameters: placesOf(shared, item),
      paths: { [path]: item },
    })
    return one === null ? [] : Object.entries(objectOf(one['paths']))
  })
  return { ...frame, paths: Object.fromEntries(good) }
}

function typesOf(key: string, value: unknown): JsonObject {
  const types = listOf(value).slice(0, MOST_TYPES)
  return types.length > 0 ? { [key]: types } : {}
}

/** The shared parameters that a path refers to, with no more of each than the place it stands in. */
function placesOf(shared: JsonObject, item: unknown): JsonObject {
  const lists = [item, ...Object.values(objectOf(item))].map((each) => own(each, 'parameters'))
  const names = lists.flatMap(listOf).map((each) => textOf(own(each, '$ref')).split('/').at(-1))
  const entries = [...new Set(names)].flatMap((name = '') => {
    const place = own(own(shared, name), 'in')
    return typeof place === 'string' ? [[name, { in: place }]] : []
  })
  return Object.fromEntries(entries) as JsonObject
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
