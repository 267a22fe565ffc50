import { followReference, isObject, type JsonObject, objectOf } from './json'

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const

/** An operation of a document. */
export interface DocumentedOperation {
  /** In upper case. */
  readonly method: string
  /** As the document spells it, base path included. */
  readonly path: string
  /** Method and path, its parameters unnamed and all in lower case, so that two documents can be compared. */
  readonly key: string
  /** Whether the document knows answers with that status. */
  knows(status: number): boolean
  /** The schema of a JSON answer with that status; nothing if the document describes none. */
  schemaOf(status: number): JsonObject | undefined
}

/** What stands ahead of every path: `basePath` in OpenAPI 2, the path of the first server in OpenAPI 3. */
function basePathOf(root: JsonObject): string {
  const { basePath, servers } = root
  if (typeof basePath === 'string') return basePath.replace(/\/+$/, '')
  const url = Array.isArray(servers) ? objectOf(servers[0])['url'] : undefined
  if (typeof url !== 'string') return ''
  return new URL(url, 'http://any').pathname.replace(/\/+$/, '')
}

/** The schema of a JSON body: beside the response in OpenAPI 2, under its content in OpenAPI 3. */
function bodySchema(response: JsonObject): JsonObject | undefined {
  const plain = response['schema']
  if (isObject(plain)) return plain['type'] === 'file' ? undefined : plain
  const content = Object.entries(objectOf(response['content']))
  const json = content.find(([type]) => /\bjson\b/.test(type))
  const schema = objectOf(json?.[1])['schema']
  return isObject(schema) ? schema : undefined
}

/** A path with the names of its parameters taken out. */
function pathKey(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}').toLowerCase()
}

/** Every operation a document describes. */
export function readOperations(root: JsonObject): DocumentedOperation[] {
  const base = basePathOf(root)
  return Object.entries(objectOf(root['paths'])).flatMap(([template, item]) => {
    const path = base + template
    const operations = followReference(root, item)
    return methods.flatMap((method) => {
      const operation = operations[method]
      if (!isObject(operation)) return []
      const responses = objectOf(operation['responses'])
      const responseTo = (status: number) => responses[status] ?? responses['default']
      return [
        {
          method: method.toUpperCase(),
          path,
          key: `${method} ${pathKey(path)}`,
          knows: (status: number) => responseTo(status) !== undefined,
          schemaOf: (status: number) => bodySchema(followReference(root, responseTo(status))),
        },
      ]
    })
  })
}
