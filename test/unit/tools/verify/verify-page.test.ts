import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { headerPlan } from '../../../../tools/hosting/headers'
import { verifyPage } from '../../../../tools/verify/verify-page'

const plan = headerPlan({ frameAncestors: ['https://support.acme.example'] })
const expected = plan.everywhere['Content-Security-Policy'] ?? ''
const PAGE = new URL('https://cdn.example/tickets/index.html')
const HTML =
  '<!doctype html><script>import("./assets/index-a1.js"),import("./assets/around-b2.js")</script>'

interface Host {
  readonly document?: Record<string, string | null>
  readonly script?: Record<string, string | null>
  readonly html?: string
  readonly status?: number
  readonly missing?: number
  readonly missingIsKept?: boolean
}

/** A host that does everything right, but for what is said here; null leaves a header out. */
function hostWith({
  document,
  script,
  html = HTML,
  status = 200,
  missing = 404,
  missingIsKept = false,
}: Host): typeof fetch {
  const app = new Hono()
  const send = (headers: Record<string, string | null>) =>
    new Headers(
      Object.entries(headers).filter((header): header is [string, string] => header[1] !== null),
    )
  const compressed = { 'Content-Encoding': 'gzip', 'Content-Length': '9000' }
  app.get('/tickets/index.html', () => {
    const type = { 'Content-Type': 'text/html; charset=utf-8' }
    const headers = { ...plan.everywhere, ...plan.document, ...compressed, ...type, ...document }
    return new Response(html, { status, headers: send(headers) })
  })
  app.get('/tickets/assets/none-of-this-name.js', () => {
    const headers = missingIsKept ? plan.hashed : {}
    return new Response('', { status: missing, headers: send(headers) })
  })
  app.get('/tickets/assets/:name', () => {
    const type = { 'Content-Type': 'text/javascript' }
    const headers = { ...plan.everywhere, ...plan.hashed, ...compressed, ...type, ...script }
    return new Response('', { headers: send(headers) })
  })
  return async (input, init) => app.request(String(input), init)
}

async function fixes(host: Host, url = PAGE): Promise<string[]> {
  const findings = await verifyPage(url, expected, hostWith(host))
  return findings.flatMap(({ what, fix }) => (fix === null ? [] : [what]))
}

describe('a deployed page', () => {
  it('has nothing to fix where its host does as the kit says', async () => {
    expect(await fixes({})).toEqual([])
  })

  it.each<[string, Host, RegExp]>([
    ['any frame', { document: { 'Content-Security-Policy': null } }, /anybody may show/i],
    [
      'a wildcard',
      { document: { 'Content-Security-Policy': 'frame-ancestors *' } },
      /anybody may/i,
    ],
    [
      'other portals',
      { document: { 'Content-Security-Policy': 'frame-ancestors https://b.example' } },
      /host says frame-ancestors https:\/\/b\.example/,
    ],
    [
      'a second policy',
      { document: { 'Content-Security-Policy': `${expected}; script-src 'none'` } },
      /also says: script-src/,
    ],
    ['no frame at all', { document: { 'X-Frame-Options': 'DENY' } }, /X-Frame-Options is DENY/],
    ['a stored document', { document: { 'Cache-Control': 'max-age=60' } }, /may be stored/],
    ['guessed types', { document: { 'X-Content-Type-Options': null } }, /nosniff is missing/],
    ['referrers', { document: { 'Referrer-Policy': null } }, /Referrer-Policy is missing/],
    ['plain http later', { document: { 'Strict-Transport-Security': null } }, /Strict-Transport/],
    ['a cookie', { document: { 'Set-Cookie': 'a=b' } }, /sets a cookie/],
    ['no compression', { document: { 'Content-Encoding': null } }, /document is sent as it is/],
    ['a wrong type', { document: { 'Content-Type': 'text/plain' } }, /comes as text\/plain/],
    ['another page', { html: '<h1>Welcome</h1>' }, /another page/],
    ['an error', { status: 500 }, /answered with 500/],
    [
      'a redirect',
      { status: 301, document: { Location: '/tickets/' } },
      /leads on to https:\/\/cdn/,
    ],
    ['a script as text', { script: { 'Content-Type': 'text/plain' } }, /comes as text\/plain/],
    [
      'a script of its own',
      { script: { 'Access-Control-Allow-Origin': null } },
      /no Access-Control/,
    ],
    [
      'a script for a day',
      { script: { 'Cache-Control': 'max-age=86400' } },
      /Cache-Control is max-age/,
    ],
    ['a script as it is', { script: { 'Content-Encoding': null } }, /sent as it is/],
    ['a page for all', { missing: 200 }, /isn’t there is answered with 200/],
    ['missing files that are kept', { missingIsKept: true }, /kept as missing for good/],
  ])('is told of %s', async (_, host, words) => {
    const found = await fixes(host)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((what) => words.test(what))).toBe(true)
  })

  it('may leave what fits into a packet as it is', async () => {
    const script = { 'Content-Encoding': null, 'Content-Length': '420' }
    expect(await fixes({ script })).toEqual([])
  })

  it('is weighed, where the host says how much it sends', async () => {
    const said = await verifyPage(PAGE, expected, hostWith({}))
    const words = said.map(({ what }) => what)
    expect(words).toContain('The document is 9000 bytes on the wire')
    expect(words).toContain('index-a1.js is compressed: 9.0 kB on the wire')
    const unsaid = await verifyPage(
      PAGE,
      expected,
      hostWith({ script: { 'Content-Length': null } }),
    )
    expect(unsaid.map(({ what }) => what)).toContain('index-a1.js is compressed')
  })

  it('is to be on https, but on the own machine', async () => {
    const plain = new URL('http://cdn.example/tickets/index.html')
    expect(await fixes({}, plain)).toEqual(['It isn’t on https'])
    expect(await fixes({}, new URL('http://localhost:4710/tickets/index.html'))).toEqual([])
  })

  it('is asked for without following where it leads', async () => {
    const findings = await verifyPage(
      PAGE,
      expected,
      hostWith({ status: 302, document: { Location: 'https://elsewhere.example/' } }),
    )
    expect(findings).toHaveLength(1)
  })
})
