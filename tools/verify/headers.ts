import { contentType, isUtf8 } from './content-type'
import { finding, type Finding } from './finding'

/** How a header is told to a host: its own way, for which the build has written a file. */
export const SEND =
  'Take the headers from the file that the build writes for your host (docs/hosting.md).'

const MAX_AGE = /\bmax-age\s*=\s*"?\d+/gi

/** What the host sends with the document, besides who may frame it. */
export function documentFindings(headers: Headers, url: URL): Finding[] {
  const has = (name: string, part: string) =>
    (headers.get(name) ?? '').toLowerCase().includes(part.toLowerCase())
  const found: Finding[] = [
    finding(
      has('Cache-Control', 'no-store'),
      'The document is never stored',
      `The document may be stored: Cache-Control is ${headers.get('Cache-Control') ?? 'missing'}`,
      `Its address holds a token, and it names files that go away with the next release. ${SEND}`,
    ),
    finding(
      isUnsniffed(headers),
      'Types aren’t guessed',
      'X-Content-Type-Options: nosniff is missing',
      SEND,
    ),
    finding(
      lastOf(headers, 'Referrer-Policy') === 'no-referrer',
      'No address leaves as a referrer',
      `Referrer-Policy is ${headers.get('Referrer-Policy') ?? 'missing'}`,
      SEND,
    ),
  ]
  if (url.protocol === 'https:') {
    const what = 'Browsers keep to https'
    const said = headers.get('Strict-Transport-Security') ?? 'missing'
    // Of several the first counts, and one that says it twice (RFC 6797, 6.1 and 8.1) isn't read at all by some.
    const [seconds = '', ...more] = (said.split(',')[0] ?? '').match(MAX_AGE) ?? []
    const isKept = /[1-9]/.test(seconds) && more.length === 0
    found.push(finding(isKept, what, `Strict-Transport-Security is ${said}`, SEND))
  }
  const { charset } = contentType(headers)
  if (charset !== null && !isUtf8(charset)) {
    const fix = 'It is in UTF-8: let the host send text/html; charset=utf-8.'
    found.push({ what: `The document is said to be in ${charset}`, fix })
  }
  if (/^\s*attachment\b/i.test(headers.get('Content-Disposition') ?? '')) {
    const fix = 'No browser shows it then: let the host leave Content-Disposition out.'
    found.push({ what: 'The document is offered as a download', fix })
  }
  if (headers.has('Set-Cookie')) {
    const fix = 'The page has no use for it, and many browsers drop it in a frame: switch it off.'
    found.push({ what: 'The host sets a cookie', fix })
  }
  return found
}

/** Whether a browser takes the type as it is said: of several values the first counts (Fetch, “determine nosniff”). */
export function isUnsniffed(headers: Headers): boolean {
  const [first = ''] = (headers.get('X-Content-Type-Options') ?? '').split(',')
  return first.trim().toLowerCase() === 'nosniff'
}

/** Of several policies a browser goes by the last that it knows (Referrer Policy, 8.1); the page's own stands alone. */
function lastOf(headers: Headers, name: string): string | undefined {
  return headers.get(name)?.split(',').at(-1)?.trim().toLowerCase()
}
