import type { Content, Endpoint, Method, Parameter } from './endpoint'
import { isObject, listOf, objectOf, own, textOf, type JsonObject } from './json'
import type { Resolve } from './read-schema'
import { Shape, shapeOf } from './shape'
import { asVersionThree } from './version-three'

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const PLACES = ['path', 'query', 'header', 'cookie'] as const
/** Of prose; more than that tells nothing, and is searched for every operation. */
const LONGEST = 600
const MOST_TAGS = 20
/** Parameters, bodies and answers in all. A file of 40 MB can't hold more, unless its parts are referred to over and over. */
const MOST_PARTS = 400_000

/** What is read of one document, and how. */
interface Reading {
  readonly root: JsonObject
  readonly resolve: Resolve
  /** Ways to sign in that are for API keys; none where a document knows no other. */
  readonly keys: ReadonlySet<string>
}

/**
 * Everything an OpenAPI document (2.0, 3.0 or 3.1) offers. Never throws: what is malformed is passed over, since
 * a document with one odd path may be good for all the others.
 */
export function readEndpoints(document: JsonObject): Endpoint[] {
  const root = asVersionThree(document)
  const reading: Reading = { root, resolve: resolverOf(root), keys: keysOf(root) }
  const base = basePathOf(root)
  const endpoints: Endpoint[] = []
  let left = MOST_PARTS
  for (const [path, item] of Object.entries(objectOf(root['paths']))) {
    const whole = follow(reading, item)
    for (const method of METHODS) {
      const operation = own(whole, method.toLowerCase())
      if (!isObject(operation) || left < 0) continue
      const endpoint = readEndpoint(reading, method, base + path, whole, operation)
      left -= endpoint.parameters.length + endpoint.bodies.length + endpoint.answers.length
      endpoints.push(endpoint)
    }
  }
  return endpoints
}

function readEndpoint(
  reading: Reading,
  method: Method,
  path: string,
  item: JsonObject,
  operation: JsonObject,
): Endpoint {
  const given = [...listOf(operation['parameters']), ...listOf(item['parameters'])].map((each) =>
    follow(reading, each),
  )
  const body = follow(reading, operation['requestBody'])
  return {
    method,
    path,
    name: textOf(operation['operationId']),
    summary: textOf(operation['summary']).slice(0, LONGEST),
    tags: listOf(operation['tags']).slice(0, MOST_TAGS).map(textOf),
    isDeprecated: operation['deprecated'] === true,
    wantsKey: wantsKey(reading, operation),
    parameters: onceEach(given.flatMap((each) => readParameter(reading, each))),
    bodies: contentsOf(reading, body['content']),
    needsBody: body['required'] === true,
    answers: readAnswers(reading, operation),
  }
}

function readParameter(reading: Reading, parameter: JsonObject): Parameter[] {
  const place = PLACES.find((each) => each === parameter['in'])
  const name = textOf(parameter['name'])
  if (place === undefined || name === '') return []
  const schema = parameter['schema'] ?? contentsOf(reading, parameter['content'])[0]?.shape
  const shape = schema instanceof Shape ? schema : shapeOf(schema ?? parameter, reading.resolve)
  const description = textOf(parameter['description']).slice(0, LONGEST)
  return [{ name, in: place, isRequired: parameter['required'] === true, shape, description }]
}

/** A path's own parameter is what an operation says of it again. */
function onceEach(parameters: readonly Parameter[]): Parameter[] {
  const once = new Map<string, Parameter>()
  for (const each of parameters) {
    const key = `${each.in} ${each.name}`
    if (!once.has(key)) once.set(key, each)
  }
  return [...once.values()]
}

function readAnswers(reading: Reading, operation: JsonObject): Content[] {
  const responses = objectOf(operation['responses'])
  const good = Object.keys(responses).filter((status) => /^2(\d\d|XX)$/i.test(status))
  const status = good.sort()[0] ?? 'default'
  return contentsOf(reading, follow(reading, own(responses, status))['content'])
}

function contentsOf(reading: Reading, content: unknown): Content[] {
  return Object.entries(objectOf(content)).map(([type, media]) => ({
    type,
    shape: shapeOf(own(media, 'schema'), reading.resolve),
  }))
}

/** What a document says in place of a `$ref`, or the thing itself. */
function follow({ resolve }: Reading, value: unknown): JsonObject {
  let found = value
  for (let steps = 0; steps < 10; steps += 1) {
    const reference = own(found, '$ref')
    if (typeof reference !== 'string') break
    found = resolve(reference)
  }
  return objectOf(found)
}

/** Follows `#/…` within the document; anything else is as good as not there. */
function resolverOf(root: JsonObject): Resolve {
  return (reference) => {
    if (!reference.startsWith('#/')) return undefined
    let found: unknown = root
    for (const step of reference.slice(2).split('/')) {
      const key = unescaped(step).replaceAll('~1', '/').replaceAll('~0', '~')
      found = Array.isArray(found) ? found[Number(key)] : own(found, key)
    }
    return found
  }
}

function unescaped(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

/** What stands ahead of every path. */
function basePathOf(root: JsonObject): string {
  const server = objectOf(listOf(root['servers'])[0])
  const url = textOf(server['url'])
  const filled = url.replace(/\{([^{}]*)\}/g, (_, name: string) =>
    textOf(own(own(server['variables'], name), 'default')),
  )
  const path = URL.canParse(filled, 'http://any') ? new URL(filled, 'http://any').pathname : ''
  return path.replace(/\/+$/, '')
}

/** Told only where a document knows both kinds: one kind alone is then simply how it describes `Authorization`. */
function keysOf(root: JsonObject): ReadonlySet<string> {
  const schemes = Object.entries(objectOf(own(root['components'], 'securitySchemes')))
  const keys = schemes.filter(([name, scheme]) => {
    const text = `${name} ${textOf(own(scheme, 'description'))}`.slice(0, LONGEST)
    return /api[ _-]?key|ddapi/i.test(text) && !/access[ _-]?token/i.test(text)
  })
  return new Set(keys.length < schemes.length ? keys.map(([name]) => name) : [])
}

function wantsKey({ root, keys }: Reading, operation: JsonObject): boolean {
  const wanted = listOf(operation['security'] ?? root['security']).flatMap((each) =>
    Object.keys(objectOf(each)),
  )
  return wanted.length > 0 && wanted.every((name) => keys.has(name))
}
