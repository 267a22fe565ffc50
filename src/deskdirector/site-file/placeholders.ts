import type { Binding, Template } from '../binding'

/** An argument that a binding asks for, and the keys that lead to where it does. */
export interface Placeholder {
  readonly name: string
  readonly keys: readonly (string | number)[]
}

/** Every argument that a binding's path, query, body and paging ask for. */
export function placeholders({ path, query, body, paging }: Binding): Placeholder[] {
  const inPath = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => ({
    name,
    keys: ['path'],
  }))
  const ofPages = paging ? ['skip', 'take'].map((name) => ({ name, keys: ['paging'] })) : []
  return [
    ...inPath,
    ...inTemplate(query ?? null, ['query']),
    ...inTemplate(body ?? null, ['body']),
    ...ofPages,
  ]
}

function inTemplate(template: Template, keys: Placeholder['keys'], inList = false): Placeholder[] {
  if (typeof template === 'string') {
    const isPlaceholder = template.startsWith('$') && !template.startsWith('$$')
    return isPlaceholder && !(inList && template === '$item')
      ? [{ name: template.slice(1), keys }]
      : []
  }
  if (typeof template !== 'object' || template === null) return []
  if ('$each' in template) {
    const { $each = null, as = null } = template
    return [
      { name: String($each), keys: [...keys, '$each'] },
      ...inTemplate(as, [...keys, 'as'], true),
    ]
  }
  return Object.entries(template).flatMap(([key, part]) =>
    inTemplate(part, [...keys, Array.isArray(template) ? Number(key) : key], inList),
  )
}
