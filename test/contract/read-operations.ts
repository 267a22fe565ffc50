import { followReference, isObject, type JsonObject, objectOf } from './json'

/** A GET operation of a document. */
export interface DocumentedRead {
  /** As the document spells it, base path included. */
  readonly path: string
  /** The path with its parameters unnamed, so that two documents can be compared. */
  readonly key: string
  /** The schema of an answer with that status; nothing if the document doesn't describe one. */
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
  if (isObject(response['schema'])) return response['schema']
  const content = Object.entries(objectOf(response['content']))
  const json = content.find(([type]) => /\bjson\b/.test(type))
  const schema = objectOf(json?.[1])['schema']
  return isObject(schema) ? schema : undefined
}

/** A path with the names of its parameters taken out. */
function pathKey(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}').toLowerCase()
}

/** Every GET operation a document describes. */
export function readOperations(root: JsonObject): DocumentedRead[] {
  const base = basePathOf(root)
  return Object.entries(objectOf(root['paths'])).flatMap(([template, item]) => {
    const get = followReference(root, item)['get']
    if (!isObject(get)) return []
    const path = base + template
    const responses = objectOf(get['responses'])
    const schemaOf = (status: number) => {
      const response = responses[status] ?? responses['default']
      return bodySchema(followReference(root, response))
    }
    return [{ path, key: pathKey(path), schemaOf }]
  })
}
