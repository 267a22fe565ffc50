import { isObject } from './json'

/** As wide as a line of this project may be. */
export const WIDEST = 100

/** JSON as a person would lay it out: what fits on a line stands on one. `before` is what stands ahead on its line. */
export function prettyJson(value: unknown, indent: string, step: string, before = 0): string {
  const flat = oneLine(value)
  if (before + flat.length <= WIDEST || typeof value !== 'object' || value === null) return flat
  const inner = indent + step
  if (!isObject(value)) {
    const items = (value as unknown[]).map(
      (item) => inner + prettyJson(item, inner, step, inner.length),
    )
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const start = `${inner}${JSON.stringify(key)}: `
    return start + prettyJson(item, inner, step, start.length + 1)
  })
  return `{\n${entries.join(',\n')}\n${indent}}`
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`,
  )
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}
