/** A JSON document that a mutation changes in place. */
export type Mutable = { [key: string]: Mutable }

/** One change an instance might come with, and what `--check` has to name because of it. */
export interface Mutation {
  readonly name: string
  readonly mutate: (root: Mutable) => void
  /** Side, operation and what, as the table has them. */
  readonly named: RegExp
}

/** What stands at some keys; fails where a document has nothing there, so that no mutation changes nothing. */
export function at(root: Mutable, ...keys: readonly (string | number)[]): Mutable {
  return keys.reduce<Mutable>((found, key) => {
    const next = found[key]
    if (next === undefined) throw new Error(`The document has no ${keys.join(' → ')}.`)
    return next
  }, root)
}

export function rename(record: Mutable, from: string, to: string): void {
  const value = at(record, from)
  Reflect.deleteProperty(record, from)
  record[to] = value
}

export function remove(record: Mutable, key: string): void {
  at(record, key)
  Reflect.deleteProperty(record, key)
}

export const set = (record: Mutable, key: string, value: unknown) =>
  Object.assign(record, { [key]: value })

export function parameter(operation: Mutable, name: string): Mutable {
  const list = Object.values(at(operation, 'parameters'))
  const found = list.find((each) => String(each['name']) === name)
  if (found === undefined) throw new Error(`There is no parameter ${name}.`)
  return found
}

export const push = (list: Mutable, value: unknown) => (list as unknown as unknown[]).push(value)
