import { isObject, listOf, own, textOf, type JsonObject } from './json'

/** Where the schemas of shared bodies stand: written out ten thousand times, a large one would take minutes. */
export const SHARED_BODIES = 'x-shared-bodies'

/** What something can be sent with. */
const WRITES = ['post', 'put', 'patch', 'delete']
/** Of prose; forms have little else that could be long. */
const LONGEST = 600

/** The schemas of the bodies among a document's shared parameters, for `SHARED_BODIES`. */
export function sharedBodies(shared: JsonObject): JsonObject {
  const bodies = Object.entries(shared).filter(([, parameter]) => own(parameter, 'in') === 'body')
  return Object.fromEntries(bodies.map(([name, body]) => [name, own(body, 'schema')]))
}

/**
 * A path of version 2 whose operations say themselves what is sent with them: bodies and forms stand in place of what
 * refers to them, and those of the path in each operation that has none. The converter loses them otherwise, since
 * version 3 has no parameters for them. What is malformed stays as it is.
 */
export function withOwnBodies(item: unknown, shared: JsonObject): unknown {
  if (!isObject(item)) return item
  const common = listOf(item['parameters']).map((each) => writtenOut(each, shared))
  const sent = common.filter(isSent)
  const entries = Object.entries(item).map(([key, value]): [string, unknown] => {
    if (key !== 'parameters')
      return [key, withSent(value, WRITES.includes(key) ? sent : [], shared)]
    return [key, Array.isArray(value) ? common.filter((each) => !isSent(each)) : value]
  })
  return Object.fromEntries(entries)
}

function withSent(operation: unknown, sent: readonly unknown[], shared: JsonObject): unknown {
  const given = own(operation, 'parameters')
  if (!isObject(operation) || (given !== undefined && !Array.isArray(given))) return operation
  const parameters = listOf(given).map((each) => writtenOut(each, shared))
  const said = parameters.filter(isSent)
  const added = sent.filter((each) => !said.some((mine) => isInsteadOf(mine, each)))
  if (given === undefined && added.length === 0) return operation
  return { ...operation, parameters: [...parameters, ...added] }
}

function isSent(parameter: unknown): boolean {
  const place = own(parameter, 'in')
  return place === 'body' || place === 'formData'
}

/** One body is all there can be, and no form beside it; a form is of as many fields as have names. */
function isInsteadOf(mine: unknown, other: unknown): boolean {
  const areFields = [mine, other].every((each) => own(each, 'in') === 'formData')
  return !areFields || own(mine, 'name') === own(other, 'name')
}

/** The body or the field of a form that something refers to, with what the converter reads of it; or the thing itself. */
function writtenOut(parameter: unknown, shared: JsonObject): unknown {
  let name = ''
  let found = parameter
  for (let steps = 0; steps < 10; steps += 1) {
    const reference = /^#\/parameters\/([^/]+)$/.exec(textOf(own(found, '$ref')))?.[1]
    if (reference === undefined) break
    name = reference.replaceAll('~1', '/').replaceAll('~0', '~')
    found = own(shared, name)
  }
  if (found === parameter || !isObject(found)) return parameter
  const { in: place, name: field, required, type, format, description } = found
  if (place === 'body') {
    const key = encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
    return { in: place, name: field, required, schema: { $ref: `#/${SHARED_BODIES}/${key}` } }
  }
  if (place !== 'formData') return parameter
  const words = textOf(description).slice(0, LONGEST)
  return { in: place, name: field, required, type, format, description: words }
}
