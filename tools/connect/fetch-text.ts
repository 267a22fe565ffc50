import ky, { TimeoutError } from 'ky'
import { oneLine } from './plain-text'
import { Trouble } from './trouble'

/** An answer to a plain GET. */
export interface Fetched {
  readonly url: string
  readonly status: number
  readonly type: string
  readonly text: string
  /** Another site that it sends on to, where connect doesn't follow. */
  readonly awayTo?: string
}

/** How a text is fetched: the only way connect looks for documents. */
export type FetchText = (url: string) => Promise<Fetched>

const TIMEOUT = 20_000
const MOST_REDIRECTS = 5
const MEGABYTE = 1_000_000
const LARGEST = 40 * MEGABYTE
const LARGE = 5 * MEGABYTE

/**
 * Fetches texts from one instance. Follows redirects on that origin alone, gives up after 20 s and 40 MB, and
 * throws `Trouble` in plain words where there is no answer.
 *
 * @param say gets a word where somebody has to wait.
 */
export function createFetchText(say: (line: string) => void, fetcher: typeof fetch): FetchText {
  return async function fetchText(url) {
    let at = url
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const response = await get(at, fetcher)
      const to =
        response.status >= 300 && response.status < 400 ? response.headers.get('Location') : null
      if (to === null) {
        const type = response.headers.get('Content-Type') ?? ''
        return { url: at, status: response.status, type, text: await readText(at, response, say) }
      }
      void response.body?.cancel()
      const next = URL.canParse(to, at) ? new URL(to, at) : null
      if (next === null || next.origin !== new URL(at).origin) {
        return {
          url: at,
          status: response.status,
          type: '',
          text: '',
          awayTo: next?.origin ?? 'nowhere',
        }
      }
      at = next.href
    }
    throw new Trouble(`${oneLine(url)} sends on in a circle.`)
  }
}

async function get(url: string, fetcher: typeof fetch): Promise<Response> {
  try {
    return await ky.get(url, {
      fetch: fetcher,
      headers: { Accept: 'application/json, text/html;q=0.8, */*;q=0.5' },
      redirect: 'manual',
      throwHttpErrors: false,
      retry: 0,
      timeout: TIMEOUT,
      credentials: 'omit',
    })
  } catch (error) {
    throw new Trouble(whyNot(url, error))
  }
}

/** Reads a body as it comes in, so that one without an end is let go of. */
async function readText(
  url: string,
  response: Response,
  say: (line: string) => void,
): Promise<string> {
  const reader = response.body?.getReader()
  if (reader === undefined) return ''
  const decoder = new TextDecoder()
  const deadline = Date.now() + 3 * TIMEOUT
  let text = ''
  let size = 0
  let isSaid = false
  try {
    for (;;) {
      const { done, value } = await withDeadline(reader.read(), deadline)
      if (done) return text + decoder.decode()
      size += value.length
      if (size > LARGEST) {
        throw new Trouble(
          `${oneLine(url)} is larger than ${String(LARGEST / MEGABYTE)} MB: connect reads no document of that size.`,
        )
      }
      if (size > LARGE && !isSaid) {
        say('The document is large: this takes a moment.')
        isSaid = true
      }
      text += decoder.decode(value, { stream: true })
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined)
    throw error instanceof Trouble
      ? error
      : new Trouble(`${oneLine(url)} broke off in the middle. Try again.`)
  }
}

async function withDeadline<Value>(wait: Promise<Value>, deadline: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TypeError('late')), Math.max(0, deadline - Date.now()))
  })
  try {
    return await Promise.race([wait, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What a failed connection means to whoever typed the address. */
function whyNot(url: string, error: unknown): string {
  const { host, origin } = new URL(url)
  if (error instanceof TimeoutError)
    return `${origin} didn’t answer in ${String(TIMEOUT / 1000)} seconds. Try again, or check the address.`
  const code = codesOf(error).join(' ')
  if (/ENOTFOUND|EAI_AGAIN/.test(code))
    return `There is no host called ${host}, or this machine can’t look it up. Check the address.`
  if (/ECONNREFUSED/.test(code))
    return `Nothing answers at ${origin}: the connection was refused. Check the address and the port.`
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO|ALTNAME/.test(code)) {
    return `The connection to ${origin} isn’t secure (${oneLine(code, 60)}). Connect goes no further; save the document from a browser you trust, and give the file.`
  }
  if (/ECONNRESET|EPIPE|SOCKET/.test(code)) return `${origin} broke off the connection. Try again.`
  if (/TIMEOUT|ETIMEDOUT|ABORT/i.test(code))
    return `${origin} didn’t answer in time. Try again, or check the address.`
  return `${origin} can’t be reached${code === '' ? '' : ` (${oneLine(code, 60)})`}. Check the address and your network.`
}

/** Node hides the reason a level or two down. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 4) return []
  const { code } = error as NodeJS.ErrnoException
  const inner =
    error instanceof AggregateError ? error.errors.flatMap((each) => codesOf(each, depth + 1)) : []
  const own = typeof code === 'string' ? [code] : error.name === 'AbortError' ? ['ABORT'] : []
  return [...new Set([...own, ...inner, ...codesOf(error.cause, depth + 1)])]
}
