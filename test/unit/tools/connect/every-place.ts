import type { Binding } from '../../../../src/deskdirector/binding'
import { camelCase } from '../../../../tools/connect/words'
import { at, type Mutable } from './mutation'

/** Keys that lead to a place in a document. */
export type Pointer = readonly string[]

/**
 * Where in a document something stands that a binding relies on, by what the table calls it: `body ticket.status.id`,
 * `query state`, `answer results`, `field id`. Null where it is no thing of its own.
 */
export function pointerTo(root: Mutable, binding: Binding, path: string, where: string) {
  const operation = ['paths', path, binding.method.toLowerCase()]
  const [kind = '', name = ''] = where.split(/ (.*)/)
  const steps = stepsOf(name)
  switch (kind) {
    case 'query':
      return parameterOf(root, operation, kind, name)
    case 'path': {
      // A binding’s path has the page’s own name where the document’s has another.
      const index = binding.path.split('/').indexOf(name)
      const segment = path.split('/').at(index - binding.path.split('/').length)
      return parameterOf(root, operation, kind, (segment ?? '').slice(1, -1))
    }
    case 'body':
      return fieldOf(root, bodyOf(root, operation, name), steps)
    case 'answer':
      return fieldOf(root, answerOf(root, operation), steps)
    case 'field': {
      const around = stepsOf(binding.items ?? binding.item ?? '')
      const isListed = binding.items !== undefined
      const answer = answerOf(root, operation)
      return (
        fieldOf(root, answer, [...around, ...(isListed ? ['[]'] : []), ...steps]) ??
        fieldOf(root, answer, ['[]', ...steps])
      )
    }
    default:
      return null
  }
}

/** A copy of a document in which one place is gone, or of another type than it was. */
export function changed(document: object, pointer: Pointer, how: 'removed' | 'retyped'): Mutable {
  const root = structuredClone(document) as Mutable
  const record = at(root, ...pointer.slice(0, -1))
  const key = pointer.at(-1) ?? ''
  const before = at(record, key)
  if (how === 'removed') {
    if (Array.isArray(record)) record.splice(Number(key), 1)
    else Reflect.deleteProperty(record, key)
    return root
  }
  const said = String((before['schema'] ?? before)['type'])
  const type = said === 'string' ? 'integer' : 'string'
  const { name, in: place, required } = before as Record<string, unknown>
  const parameter = { name, in: place, required }
  const isParameter = place !== undefined
  const schema = root['swagger'] === undefined ? { schema: { type } } : { type }
  Object.assign(record, { [key]: isParameter ? { ...parameter, ...schema } : { type } })
  return root
}

function stepsOf(name: string): string[] {
  return name.replaceAll('[]', '.[]').split('.').filter(Boolean)
}

function parameterOf(root: Mutable, operation: Pointer, kind: string, name: string) {
  const list = Object.entries(at(root, ...operation)['parameters'] ?? {})
  const isMeant = (each: Mutable) => String(each['in']) === kind && String(each['name']) === name
  const index = list.find(([, each]) => isMeant(each))?.[0]
  return index === undefined ? null : [...operation, 'parameters', index]
}

function bodyOf(root: Mutable, operation: Pointer, name: string): Pointer {
  const content = at(root, ...operation)['requestBody']?.['content']
  if (content !== undefined)
    return [...operation, 'requestBody', 'content', Object.keys(content)[0] ?? '', 'schema']
  const list = Object.entries(at(root, ...operation, 'parameters'))
  const [index = ''] =
    list.find(
      ([, each]) => String(each['in']) === 'formData' && camelCase(String(each['name'])) === name,
    ) ??
    list.find(([, each]) => String(each['in']) === 'body') ??
    []
  const pointer = [...operation, 'parameters', index]
  return at(root, ...pointer)['schema'] === undefined ? pointer : [...pointer, 'schema']
}

function answerOf(root: Mutable, operation: Pointer): Pointer {
  const responses = at(root, ...operation, 'responses')
  const good = [...operation, 'responses', Object.keys(responses).sort()[0] ?? '']
  const content = at(root, ...good)['content']
  return content === undefined
    ? [...good, 'schema']
    : [...good, 'content', 'application/json', 'schema']
}

function fieldOf(root: Mutable, schema: Pointer, steps: readonly string[]): Pointer | null {
  const [step, ...rest] = steps
  if (step === undefined) return schema
  for (const part of partsOf(root, schema)) {
    const here = at(root, ...part)
    // A part of a form is a parameter itself.
    if (rest.length === 0 && String(here['in']) === 'formData') return part
    if (step === '[]' && here['items'] !== undefined) return fieldOf(root, [...part, 'items'], rest)
    const key = Object.keys(here['properties'] ?? {}).find(
      (each) => each === step || camelCase(each) === step,
    )
    if (key !== undefined) return fieldOf(root, [...part, 'properties', key], rest)
  }
  return null
}

/** A schema, what it refers to, and what it is all of. */
function partsOf(root: Mutable, schema: Pointer): Pointer[] {
  const here = at(root, ...schema)
  const reference = here['$ref'] as unknown as string | undefined
  const target = reference === undefined ? [] : partsOf(root, reference.slice(2).split('/'))
  const all = Object.keys(here['allOf'] ?? {}).flatMap((index) =>
    partsOf(root, [...schema, 'allOf', index]),
  )
  return [schema, ...target, ...all]
}
