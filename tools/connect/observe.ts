import type { Binding } from '../../src/deskdirector/binding'
import type { BindableOperation } from '../../src/deskdirector/site-file/operation-arguments'
import type { Vocabulary } from '../../src/deskdirector/vocabulary'
import { isJson, jsonOf, type Content, type Endpoint } from './endpoint'
import { pathArguments } from './find-bound'
import { readFields } from './read-fields'
import { shapeAt } from './match-model'
import { modelOf } from './operation-model'
import { placeAt } from './place-at'
import type { Shape } from './shape'
import { bodySlots, type Slot } from './slots'
import { usedPlaces } from './used-places'

/** What a document says of each thing a binding relies on, by its name: `query status` is a text. */
export type Observed = Readonly<Record<string, string>>

/** Looks up everything that a binding relies on; what isn't there isn't in the result. */
export function observe(
  operation: BindableOperation,
  binding: Binding,
  endpoint: Endpoint,
  vocabulary: Vocabulary,
): Observed {
  const seen: Record<string, string> = {}
  for (const { name, template } of pathArguments(binding.path, endpoint)) {
    const parameter = endpoint.parameters.find((each) => each.in === 'path' && each.name === name)
    seen[`path ${template}`] =
      `${name}: ${parameter === undefined ? 'unknown' : typeText(parameter.shape)}`
  }
  const content = sentContent(binding, endpoint)
  if (content !== undefined)
    seen['body'] = content.shape.type === 'broken' ? BROKEN : `sent as ${mediaType(content.type)}`
  for (const { where, keys } of [...usedPlaces(binding), ...sentAlong(binding, content)]) {
    const found =
      where === 'query' ? queryPlace(endpoint, keys[0] ?? '') : bodyPlace(content?.shape, keys)
    if (found !== null) seen[`${where} ${keys.join('.')}`] = found
  }
  return { ...seen, ...observeAnswer(operation, binding, endpoint, vocabulary) }
}

/** What a PUT of a whole ticket takes besides the changes: all of it is sent. */
function sentAlong({ replaces }: Binding, content: Content | undefined): readonly Slot[] {
  return replaces === true && content !== undefined ? bodySlots(content) : []
}

function observeAnswer(
  operation: BindableOperation,
  { items, total, item }: Binding,
  endpoint: Endpoint,
  vocabulary: Vocabulary,
): Observed {
  const seen: Record<string, string> = {}
  const model = modelOf(operation)
  const json = jsonOf(endpoint.answers)
  const answer = json?.shape ?? endpoint.answers[0]?.shape
  if (answer === undefined) return seen
  seen['answer'] = typeText(answer)
  const type = endpoint.answers[0]?.type ?? ''
  if (json === undefined && model.name !== null) seen['answer'] += ` as ${mediaType(type)}`
  const at = (path: string | undefined) => (path === undefined ? answer : shapeAt(answer, path))
  const place = model.isList ? at(items) : at(item)
  const name = model.isList ? items : item
  if (name !== undefined && place !== undefined) seen[`answer ${name}`] = typeText(place)
  const count = total === undefined ? undefined : at(total)
  if (total !== undefined && count !== undefined) seen[`answer ${total}`] = typeText(count)
  const one = model.isList ? place?.items : place
  if (model.name === null || one === undefined) return seen
  for (const [path, shape] of readFields(model.name, one, vocabulary))
    seen[`field ${path}`] = typeText(shape)
  return seen
}

/** The way a binding sends its body, as the document has it. */
export function sentContent(binding: Binding, { bodies, method }: Endpoint): Content | undefined {
  if (binding.body === undefined || method === 'GET') return undefined
  const { as, contentType } = binding
  const find = (test: (type: string) => boolean) =>
    bodies.find(({ type }) => test(type.toLowerCase()))
  if (contentType !== undefined) return find((type) => mediaType(type) === mediaType(contentType))
  if (as === 'merge-patch') return find((type) => type.startsWith('application/merge-patch+json'))
  if (as === 'multipart') return find((type) => type.startsWith('multipart/form-data'))
  return find(isJson) ?? find((type) => type.startsWith('application/*+json'))
}

export const BROKEN = 'a model that the document lacks'

function mediaType(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase()
}

function queryPlace({ parameters }: Endpoint, name: string): string | null {
  const found = parameters.find((each) => each.in === 'query' && each.name === name)
  return found === undefined ? null : typeText(found.shape) + (found.isRequired ? ', required' : '')
}

function bodyPlace(body: Shape | undefined, keys: readonly string[]): string | null {
  const place = body === undefined ? null : placeAt(body, keys)
  if (place === null) return null
  const { shape, isRequired } = place
  return (
    typeText(shape) + (shape.isReadOnly ? ', read only' : '') + (isRequired ? ', required' : '')
  )
}

/** A type as it is written down and compared: enough to tell when a value no longer fits. */
function typeText(shape: Shape): string {
  if (shape.type === 'broken') return BROKEN
  const words = shape.words.map(({ value }) => JSON.stringify(value)).sort()
  if (words.length > 0) return `one of ${words.join(', ')}`
  if (shape.type === 'array')
    return `list of ${shape.items.type === 'array' ? 'lists' : typeText(shape.items)}`
  const isTelling = /^(date-time|date|binary|uuid)$/.test(shape.format)
  return shape.type === 'string' && isTelling ? `string ${shape.format}` : shape.type
}
