import type { Answer, HttpCall } from './call'
import { RequestFailure, type Failure } from './errors'
import { serverWords } from './server-words'

/**
 * Reads an answer: its JSON, or the failure it is; with `reads`, what that says instead of the JSON.
 * An empty body is `undefined`. A body that isn't JSON where the status is good is a broken contract: a login
 * page, a proxy's error page, half an answer.
 */
export async function readAnswer(
  { response: { status, headers }, content }: Answer<string | Blob>,
  reads?: HttpCall['reads'],
): Promise<unknown> {
  if (typeof content !== 'string') return content
  const body = parse(content)
  if (status >= 400) {
    throw new RequestFailure(failureFor(status, headers, serverWords(body.value)))
  }
  if (content === '') return undefined
  if (!body.ok) {
    throw new RequestFailure({
      kind: 'contract',
      breach: { operation: '', field: '', expected: 'JSON', found: kindOfText(content) },
    })
  }
  return reads === 'text' ? content : body.value
}

function parse(text: string): { readonly ok: boolean; readonly value: unknown } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, value: undefined }
  }
}

function kindOfText(text: string): string {
  return /^\s*</.test(text) ? 'an HTML page' : 'text that is not JSON, or only part of it'
}

function failureFor(status: number, headers: Headers, words: string | null): Failure {
  const said = words === null ? {} : { words }
  switch (status) {
    case 401:
      return { kind: 'session' }
    case 403:
      return { kind: 'forbidden', status, words }
    case 404:
      return { kind: 'missing', ...said }
    case 409:
    case 412:
      return { kind: 'conflict', words }
    case 429:
    case 503:
      return { kind: 'busy', status, retryAfter: retryAfter(headers), ...said }
    default:
      return status >= 500 ? { kind: 'server', status, words } : { kind: 'rejected', status, words }
  }
}

/** Seconds to wait; null where the instance doesn't say or doesn't expose the header to browsers. */
function retryAfter(headers: Headers): number | null {
  const value = headers.get('Retry-After')
  if (value === null) return null
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null
}
