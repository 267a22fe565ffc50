import { finding, type Finding } from './finding'

/** How a header is told to a host: its own way, for which the build has written a file. */
const SEND = 'Take the headers from the file that the build writes for your host (docs/hosting.md).'

/** What the host sends with the document. `expected` is the site’s policy, or null where no `site.json` was read. */
export function documentFindings(headers: Headers, url: URL, expected: string | null): Finding[] {
  const has = (name: string, part: string) =>
    (headers.get(name) ?? '').toLowerCase().includes(part.toLowerCase())
  const found: Finding[] = [
    ...framingFindings(headers, expected),
    finding(
      has('Cache-Control', 'no-store'),
      'The document is never stored',
      `The document may be stored: Cache-Control is ${headers.get('Cache-Control') ?? 'missing'}`,
      `Its address holds a token, and it names files that go away with the next release. ${SEND}`,
    ),
    finding(
      has('X-Content-Type-Options', 'nosniff'),
      'Types aren’t guessed',
      'X-Content-Type-Options: nosniff is missing',
      SEND,
    ),
    finding(
      has('Referrer-Policy', 'no-referrer'),
      'No address leaves as a referrer',
      `Referrer-Policy is ${headers.get('Referrer-Policy') ?? 'missing'}`,
      SEND,
    ),
  ]
  if (url.protocol === 'https:') {
    const what = 'Browsers keep to https'
    const otherwise = 'Strict-Transport-Security is missing'
    found.push(finding(has('Strict-Transport-Security', 'max-age'), what, otherwise, SEND))
  }
  if (headers.has('Set-Cookie')) {
    const fix = 'The page has no use for it, and many browsers drop it in a frame: switch it off.'
    found.push({ what: 'The host sets a cookie', fix })
  }
  return found
}

/** Who may show the page in a frame, and whether the host forbids more than that. */
function framingFindings(headers: Headers, expected: string | null): Finding[] {
  const policy = headers.get('Content-Security-Policy') ?? ''
  const directives = policy
    .split(/[;,]/)
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '')
  const ancestors = directives.find((directive) => directive.startsWith('frame-ancestors'))
  const others = directives.filter((directive) => directive !== ancestors)
  const found = [framing(ancestors, expected)]
  if (headers.has('X-Frame-Options')) {
    const what = `X-Frame-Options is ${headers.get('X-Frame-Options')}`
    found.push({
      what,
      fix: 'It keeps the portal from showing the page: let the host leave it out.',
    })
  }
  if (others.length > 0) {
    const what = `The host’s policy also says: ${others.join('; ')}`
    const fix =
      'The page brings its own policy, and a second one can only forbid it more: leave these out.'
    found.push({ what, fix })
  }
  return found
}

function framing(ancestors: string | undefined, expected: string | null): Finding {
  if (ancestors === undefined) {
    const what = 'Anybody may show this page in a frame'
    return { what, fix: `Content-Security-Policy: frame-ancestors is missing. ${SEND}` }
  }
  if (/\s(\*|https?:)(\s|$)/.test(ancestors)) {
    const what = `Anybody may show this page in a frame: ${ancestors}`
    return { what, fix: 'Name your portals alone.' }
  }
  return finding(
    expected === null || expected === ancestors,
    `Only your portals may show it in a frame: ${ancestors}`,
    `The host says ${ancestors}`,
    `Of this site.json the build makes: ${expected ?? ''}. Send that, or build with the site.json that was meant.`,
  )
}
