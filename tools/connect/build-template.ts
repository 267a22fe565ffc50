import type { Template } from '../../src/deskdirector/binding'

/** What stands at some keys of a body. */
export interface Leaf {
  readonly keys: readonly string[]
  readonly template: Template
}

/** A body with a template at each of some places; undefined without any. */
export function buildTemplate(leaves: readonly Leaf[]): Template | undefined {
  if (leaves.length === 0) return undefined
  const whole = leaves.find(({ keys }) => keys.length === 0)
  if (whole !== undefined) return whole.template
  const groups = new Map<string, Leaf[]>()
  for (const { keys, template } of leaves) {
    const [first = '', ...rest] = keys
    groups.set(first, [...(groups.get(first) ?? []), { keys: rest, template }])
  }
  const entries = [...groups].map(([key, inner]): [string, Template] => [
    key,
    buildTemplate(inner) ?? null,
  ])
  return Object.fromEntries(entries)
}

/** A text that stands for itself, whatever it begins with. */
export function literal(value: string | number | boolean): Template {
  return typeof value === 'string' && value.startsWith('$') ? `$${value}` : value
}
