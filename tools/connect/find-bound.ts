import type { Binding } from '../../src/deskdirector/binding'
import type { Endpoint } from './endpoint'
import type { Shape } from './shape'

/** A binding's endpoint in a document, or what stands in its way. */
export type Bound =
  | { readonly kind: 'found'; readonly endpoint: Endpoint }
  /** The path is there, but not with this method. */
  | { readonly kind: 'method'; readonly methods: readonly string[] }
  | { readonly kind: 'path' }

/** Finds the endpoint that a binding calls: parameters by where they stand, whatever they are called. */
export function findBound({ method, path }: Binding, endpoints: readonly Endpoint[]): Bound {
  const here = endpoints.flatMap((endpoint) => {
    const likeness = likenessOf(path, endpoint)
    return likeness === null ? [] : [{ endpoint, likeness }]
  })
  const nearest = Math.min(...here.map(({ likeness }) => likeness))
  const same = here.filter(({ likeness }) => likeness === nearest).map(({ endpoint }) => endpoint)
  const found = here
    .filter(({ endpoint }) => endpoint.method === method)
    .sort((a, b) => a.likeness - b.likeness)[0]?.endpoint
  if (found !== undefined) return { kind: 'found', endpoint: found }
  return same.length > 0
    ? { kind: 'method', methods: same.map((each) => each.method) }
    : { kind: 'path' }
}

/** The parameters of an endpoint's path, each with what the binding puts there. */
export function pathArguments(
  path: string,
  endpoint: Endpoint,
): { readonly name: string; readonly template: string }[] {
  const given = segmentsOf(path)
  return segmentsOf(endpoint.path).flatMap((segment, index) => {
    const name = /^\{(.*)\}$/.exec(segment)?.[1]
    return name === undefined ? [] : [{ name, template: given[index] ?? '' }]
  })
}

/** How many parameters of the document's path a binding fills with a word; null for another path. */
function likenessOf(path: string, endpoint: Endpoint): number | null {
  const ours = segmentsOf(path)
  const theirs = segmentsOf(endpoint.path)
  if (ours.length !== theirs.length) return null
  let words = 0
  for (const [index, segment] of theirs.entries()) {
    const own = ours[index] ?? ''
    if (!/\{.*\}/.test(segment)) {
      if (own !== segment) return null
      continue
    }
    if (/\{.*\}/.test(own)) {
      if (skeleton(own) !== skeleton(segment)) return null
      continue
    }
    const around = segment.split(/\{[^{}]*\}/)
    if (!own.startsWith(around[0] ?? '') || !own.endsWith(around.at(-1) ?? '')) return null
    const name = /\{([^{}]*)\}/.exec(segment)?.[1]
    const known = endpoint.parameters.find(
      (each) => each.in === 'path' && each.name === name,
    )?.shape
    if (known !== undefined && !isOneOf(own, known)) return null
    words += 1
  }
  return words
}

/** What stands around the parameters of a segment. */
function skeleton(segment: string): string {
  return segment.replace(/\{[^{}]*\}/g, '{}')
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '')
}

/** Whether a word in a path can be a value of the parameter that stands there in the document. */
function isOneOf(word: string, { words, fallback, type }: Shape): boolean {
  if (words.length > 0) return words.some(({ value }) => word.includes(String(value)))
  if (fallback !== undefined) return word.includes(String(fallback))
  return (type !== 'integer' && type !== 'number') || /\d/.test(word)
}
