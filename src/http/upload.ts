import type { CallInit, HttpCall } from './call'

/** Sends as `fetch` does, rejects as `fetch` does, and tells meanwhile how much of the body has left. */
export type Upload = (
  url: string,
  init: CallInit,
  onProgress: HttpCall['onProgress'],
) => Promise<Response>

/**
 * Sends by XMLHttpRequest, because `fetch` tells nothing about a body on its way.
 *
 * What `fetch` is told and an XMLHttpRequest can't be:
 * - `cache` and `referrerPolicy`. A POST isn't cached, and the document's own policy is `no-referrer`.
 * - `credentials: 'omit'`. Without `withCredentials`, which stays false, cookies go to the page's own origin alone,
 *   and an instance is another.
 * - `redirect: 'error'`. It follows, so an answer from any address but the one asked is refused here. By then another
 *   origin may have had the body (307, 308), if the policy's `connect-src` lists it, but not the token: browsers drop
 *   `Authorization` on the way to another origin (whatwg/fetch#1544; Chrome 119, Firefox 111, Safari 16.1).
 */
export const upload: Upload = async (url, { method, headers, body, signal }, onProgress) => {
  signal?.throwIfAborted()
  const xhr = new XMLHttpRequest()
  xhr.open(method, url)
  // Decoded by `Response`, as UTF-8 whatever the answer calls itself: text is read here as it is from `fetch`.
  xhr.responseType = 'arraybuffer'
  for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value)
  xhr.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded, total)
  await new Promise((resolve, reject) => {
    xhr.onload = resolve
    xhr.onerror = xhr.onabort = () => reject(new TypeError('There was no answer.'))
    signal?.addEventListener('abort', () => {
      reject(signal.reason)
      xhr.abort()
    })
    xhr.send(body ?? null)
  })
  if (isRedirected(xhr, url)) throw new TypeError('The answer came from elsewhere.')
  return toResponse(xhr)
}

/** Also true of a redirect that names no address: `fetch` refuses it, an XMLHttpRequest gives it as the answer. */
function isRedirected({ status, responseURL }: XMLHttpRequest, url: string): boolean {
  return responseURL !== new URL(url).href || (status >= 300 && status < 400)
}

function toResponse(xhr: XMLHttpRequest): Response {
  const headers = new Headers()
  for (const [, name = '', value = ''] of xhr.getAllResponseHeaders().matchAll(/^(.+?): (.*)$/gm)) {
    headers.append(name, value)
  }
  const bytes = xhr.response as ArrayBuffer | null
  // A 204 may have no body at all, not even an empty one.
  return new Response(bytes?.byteLength ? bytes : null, { status: xhr.status, headers })
}
