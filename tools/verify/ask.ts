import { get as getPlain } from 'node:http'
import { get as getSecure } from 'node:https'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

/** What a host answers, as it comes over the wire. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** Compressed where the host has compressed them: `fetch` would give them unpacked, and nobody could weigh them. */
  readonly bytes: Buffer
}

/** Asks for an address and follows no redirect. */
export type Ask = (url: URL, headers?: Readonly<Record<string, string>>) => Promise<Answer>

/** Long enough for a cold host; a firewall that drops what it doesn’t like never answers. */
const PATIENCE = 15_000

/** Asks as a browser does, which takes gzip and Brotli. Rejects where no whole answer comes. */
export const ask: Ask = (url, headers = {}) =>
  new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(PATIENCE)
    const fail = (error: Error) => {
      const words = `no whole answer came within ${PATIENCE / 1000} seconds`
      reject(signal.aborted ? new Error(words, { cause: error }) : error)
    }
    const request = (url.protocol === 'https:' ? getSecure : getPlain)(
      url,
      {
        headers: { 'Accept-Encoding': 'gzip, br', ...headers },
        signal,
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => void parts.push(part))
        response.once('error', fail)
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: headersOf(response.rawHeaders),
            bytes: Buffer.concat(parts),
          }),
        )
      },
    )
    request.once('error', fail)
  })

/** Those that are asked for, and those that browsers take unasked (RFC 9110, 8.4.1). */
const unpacking = {
  identity: (bytes: Buffer) => bytes,
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
} as const

/**
 * What a host has compressed, unpacked. Throws where it isn’t what it is said to be, which no browser shows either,
 * and where it is compressed in a way that a browser may not know.
 */
export function unpack({ headers, bytes }: Answer): Buffer {
  const encoding = headers.get('Content-Encoding')?.trim().toLowerCase() || 'identity'
  if (!isKnown(encoding)) {
    throw new Error(`what came is compressed as ${encoding}, where gzip or br was asked for`)
  }
  try {
    return unpacking[encoding](bytes)
  } catch {
    throw new Error(`what came is said to be ${encoding}, and isn’t`)
  }
}

function isKnown(encoding: string): encoding is keyof typeof unpacking {
  return Object.hasOwn(unpacking, encoding)
}

/** Node gives them in one row, name and value in turn. */
function headersOf(row: readonly string[]): Headers {
  const headers = new Headers()
  for (let at = 0; at < row.length; at += 2) headers.append(row[at] ?? '', row[at + 1] ?? '')
  return headers
}
