import type { Binding } from '../../src/deskdirector/binding'
import { isJson, type Content, type Endpoint } from './endpoint'

/** How a body is sent, in the binding language. */
export interface ChosenBody {
  readonly content: Content
  readonly sent: Pick<Binding, 'as' | 'contentType'>
}

/** Picks the way of sending a body that the page can do; null where there is none. */
export function chooseBody({ method, bodies }: Endpoint, wantsFile: boolean): ChosenBody | null {
  const find = (pattern: RegExp) => bodies.find(({ type }) => pattern.test(type))
  const multipart = find(/^multipart\/form-data/i)
  if (wantsFile)
    return multipart === undefined ? null : { content: multipart, sent: { as: 'multipart' } }
  const merge = method === 'PATCH' ? find(/^application\/merge-patch\+json/i) : undefined
  if (merge !== undefined) return { content: merge, sent: { as: 'merge-patch' } }
  const json = bodies.find(({ type }) => isJson(type)) ?? find(/^application\/\*\+json/i)
  if (json !== undefined) return { content: json, sent: {} }
  // A list of operations is JSON Patch, which a template of fields is not.
  const other = bodies.find(({ type, shape }) => /\+json\b/i.test(type) && shape.type === 'object')
  if (other !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(other.type)) {
    return { content: other, sent: { contentType: other.type } }
  }
  return multipart === undefined ? null : { content: multipart, sent: { as: 'multipart' } }
}
