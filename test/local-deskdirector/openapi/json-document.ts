/** A JSON schema of any OpenAPI version, as much as a document's author needs to know of it. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** A path's operations by their method, in lower case. */
export type PathItem = Readonly<Record<string, JsonSchema>>

export type Paths = Readonly<Record<string, PathItem>>

/** What stands in braces in a path: a ticket's number and the like are integers, what ends with a file is text. */
export function pathParameters(path: string): readonly { name: string; type: JsonSchema }[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const isText = /^(attachment|document|session|webhook)/i.test(name)
    return { name, type: isText ? { type: 'string' } : { type: 'integer', format: 'int32' } }
  })
}

/** Every path with its operations made by `make`, which is told the path they are at. */
export function buildPaths<Call>(
  calls: Readonly<Record<string, Readonly<Record<string, Call>>>>,
  make: (path: string, call: Call) => JsonSchema,
): Paths {
  const items = Object.entries(calls).map(([path, methods]) => {
    const operations = Object.entries(methods).map(([method, call]) => [method, make(path, call)])
    return [path, Object.fromEntries(operations) as PathItem]
  })
  return Object.fromEntries(items) as Paths
}
