export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object as it is, anything else as an empty one. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

/** What a `#/…` pointer of a document leads to. */
export function resolvePointer(root: JsonObject, pointer: string): unknown {
  if (!pointer.startsWith('#/')) throw new Error(`"${pointer}" leads out of the document`)
  const keys = pointer
    .slice(2)
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
  let at: unknown = root
  for (const key of keys) at = objectOf(at)[key]
  if (at === undefined) throw new Error(`"${pointer}" leads to nothing`)
  return at
}

/** An object, or the one its `$ref` leads to. */
export function followReference(root: JsonObject, value: unknown): JsonObject {
  const found = objectOf(value)
  const target = found['$ref']
  return typeof target === 'string' ? followReference(root, resolvePointer(root, target)) : found
}
