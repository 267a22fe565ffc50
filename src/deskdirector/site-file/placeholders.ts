import type { Binding, Template } from '../binding'

type Keys = readonly (string | number)[]

/** An argument that a binding asks for, and the keys that lead to where it does. */
export interface Placeholder {
  readonly name: string
  readonly keys: Keys
}

/** Every argument that a binding's path, query and body ask for, and how they are written. */
export function placeholders({ path, query, body }: Binding): Placeholder[] {
  const inPath = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => ({
    name,
    keys: ['path'],
  }))
  // A query’s own keys mean nothing here, be it $each.
  const inQuery = Object.entries(query ?? {}).flatMap(([key, part]) =>
    inTemplate(part, ['query', key]),
  )
  return [...inPath, ...inQuery, ...inTemplate(body ?? null, ['body'])]
}

/** The objects of a body that stand for each of a list, and the keys that lead to them. */
export function lists(
  template: Template,
  keys: Keys,
): { readonly each: object; readonly keys: Keys }[] {
  if (typeof template !== 'object' || template === null) return []
  const own = isEach(template) ? [{ each: template, keys }] : []
  return [...own, ...partsOf(template).flatMap(([key, part]) => lists(part, [...keys, key]))]
}

function inTemplate(template: Template, keys: Keys, inList = false): Placeholder[] {
  if (typeof template === 'string') {
    const isPlaceholder = template.startsWith('$') && !template.startsWith('$$')
    return isPlaceholder && !(inList && template === '$item')
      ? [{ name: template.slice(1), keys }]
      : []
  }
  if (typeof template !== 'object' || template === null) return []
  if (isEach(template)) {
    const { $each = null, as = null } = template
    return [
      { name: String($each), keys: [...keys, '$each'] },
      ...inTemplate(as, [...keys, 'as'], true),
    ]
  }
  return partsOf(template).flatMap(([key, part]) => inTemplate(part, [...keys, key], inList))
}

function partsOf(template: object): [key: string | number, part: Template][] {
  return Object.entries(template).map(([key, part]: [string, Template]) => [
    Array.isArray(template) ? Number(key) : key,
    part,
  ])
}

function isEach(template: object): template is { readonly [key: string]: Template } {
  return Object.hasOwn(template, '$each')
}
