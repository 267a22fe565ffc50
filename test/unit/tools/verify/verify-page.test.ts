import { describe, expect, it } from 'vitest'
import { expected, fixes, HTML, hostWith, PAGE, plan, said, type Host, SCRIPT } from './hosted'
import { verifyPage } from '../../../../tools/verify/verify-page'

/** A change that leaves the document what it is but for this. */
const html = (from: string | RegExp, to: string) => {
  const changed = HTML.replace(from, () => to)
  if (changed === HTML) throw new Error(`There is no ${String(from)} in the document.`)
  return changed
}
const [, own = ''] = /content="([^"]*)"/.exec(HTML) ?? []
const csp = (text: string) => ({ document: { 'Content-Security-Policy': text } })

describe('a deployed page', () => {
  it('has nothing to fix where its host does as the kit says', async () => {
    expect(await fixes({})).toEqual([])
  })

  it.each<[string, Host, RegExp]>([
    ['any frame', { document: { 'Content-Security-Policy': null } }, /anybody may show/i],
    ['a wildcard', csp('frame-ancestors *'), /anybody may/i],
    ['other portals', csp('frame-ancestors https://b.example'), /host says .*b\.example/],
    [
      'two lists of portals',
      csp(`${expected}, frame-ancestors 'none'`),
      /host says .*, frame-ancestors 'none'/,
    ],
    ['a second policy', csp(`${expected}; img-src 'none'`), /also says: img-src 'none'$/],
    [
      'a policy that forbids its script',
      csp(`${expected}; script-src 'self'`),
      /also says: script-src 'self', which forbids .* nothing shows/,
    ],
    [
      'a policy of another release',
      csp(`${own.replace(/sha256-./, 'sha256-_')}; ${expected}`),
      /nothing shows/,
    ],
    ['no frame at all', { document: { 'X-Frame-Options': 'DENY' } }, /X-Frame-Options is DENY/],
    ['a stored document', { document: { 'Cache-Control': 'max-age=60' } }, /may be stored/],
    ['guessed types', { document: { 'X-Content-Type-Options': null } }, /nosniff is missing/],
    ['referrers', { document: { 'Referrer-Policy': null } }, /Referrer-Policy is missing/],
    [
      'referrers all the same',
      { document: { 'Referrer-Policy': 'no-referrer-when-downgrade' } },
      /Referrer-Policy is no-referrer-when-downgrade/,
    ],
    [
      'plain http at once',
      { document: { 'Strict-Transport-Security': 'max-age=0' } },
      /Strict-Transport-Security is max-age=0/,
    ],
    [
      'plain http by the first of two',
      { document: { 'Strict-Transport-Security': 'max-age=0, max-age=31536000' } },
      /Strict-Transport-Security is max-age=0, max-age/,
    ],
    [
      'plain http by a header that says it twice',
      { document: { 'Strict-Transport-Security': 'max-age=31536000; max-age=0' } },
      /Strict-Transport-Security is/,
    ],
    ['half an upload', { code: `${SCRIPT};import("./none-late.js")` }, /^none-late.js is answered/],
    ['plain http later', { document: { 'Strict-Transport-Security': null } }, /Strict-Transport/],
    ['a cookie', { document: { 'Set-Cookie': 'a=b' } }, /sets a cookie/],
    ['a wrong type', { document: { 'Content-Type': 'text/plain' } }, /comes as text\/plain/],
    ['half a type', { document: { 'Content-Type': 'text/htmlx' } }, /comes as text\/htmlx/],
    [
      'other letters',
      { document: { 'Content-Type': 'text/html; charset=ISO-8859-1' } },
      /said to be in iso-8859-1/,
    ],
    [
      'a download',
      { document: { 'Content-Disposition': 'Attachment; filename="index.html"' } },
      /offered as a download/,
    ],
    ['another page', { html: '<h1>Welcome</h1>' }, /another page/],
    ['an error', { status: 500 }, /answered with 500/],
    ['a script as text', { script: { 'Content-Type': 'text/plain' } }, /comes as text\/plain/],
    ['a script of its own', { script: { 'Access-Control-Allow-Origin': null } }, /no Access-/],
    ['a script for a day', { script: { 'Cache-Control': 'max-age=86400' } }, /is max-age/],
    ['a script that is guessed', { script: { 'X-Content-Type-Options': null } }, /no X-Content/],
    ['a page for all', { missing: 200 }, /isn’t there is answered with 200/],
    ['a bucket that isn’t listed', { missing: 403 }, /isn’t there is answered with 403/],
    ['missing files kept', { ofMissing: plan.hashed }, /kept as missing for good/],
    [
      'missing files kept for a day',
      { ofMissing: { 'Cache-Control': 'public, max-age=86400' } },
      /kept as missing/,
    ],
    ['a page on http, too', { plain: new Response(HTML) }, /served over http, too/],
  ])('is told of %s', async (_, host, words) => {
    const found = await fixes(host)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((what) => !words.test(what))).toEqual([])
  })

  it('may have its own policy from the host as well, word for word', async () => {
    const host = csp(`${expected}; ${own}`)
    expect(await fixes(host)).toEqual([])
    expect(await said(host)).toContain('The host’s policy says what the document’s own does')
  })

  it('is followed to what its scripts ask for late', async () => {
    const code = `${SCRIPT};import("./late-c3.js");import('./around-b2.js')`
    expect(await said({ code })).toContain('Scripts that are asked for late are there: 1')
  })

  it('may be said to be UTF-8 in any letters, shown in its place, and kept to https by the first header', async () => {
    const document = {
      'Content-Type': 'TEXT/HTML; charset="UTF-8"',
      'Content-Disposition': 'inline',
      'Strict-Transport-Security': 'includeSubDomains; Max-Age = "31536000", max-age=0',
    }
    expect(await fixes({ document })).toEqual([])
  })

  it('may be missed for a minute', async () => {
    expect(await fixes({ ofMissing: { 'Cache-Control': 'max-age=60' } })).toEqual([])
  })

  it('is to be on https, but on the own machine', async () => {
    const plain = new URL('http://cdn.example/tickets/index.html')
    expect(await fixes({}, plain)).toEqual(['It isn’t on https'])
    expect(await fixes({}, new URL('http://localhost:4710/tickets/index.html'))).toEqual([])
  })
})

describe('a document that was rewritten on its way', () => {
  it.each<[string, string, RegExp]>([
    ['a script minified', html('import("./assets/around', ' import("./assets/around'), /a script/],
    ['a style minified', html('margin:0', 'margin: 0'), /forbids a style/],
    ['a script added', html('</body>', '<script>track()</script></body>'), /forbids a script/],
    [
      'a script asked for',
      html('</body>', '<script defer src="/cdn-cgi/beacon.min.js"></script></body>'),
      /asks for \/cdn-cgi\/beacon\.min\.js$/,
    ],
    [
      'Rocket Loader',
      html('<script>', '<script type="4f2a-text/javascript">'),
      /script is gone, or no longer one/,
    ],
    ['a policy taken out', html(/<meta http-equiv[^>]*>/, ''), /its own policy is gone/],
    ['a style taken out', html(/<style>.*?<\/style>/, ''), /its own style is gone/],
  ])('is told from the built one: %s', async (_, rewritten, words) => {
    const found = await fixes({ html: rewritten })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^The document isn’t as it was built: /)
    expect(found[0]).toMatch(words)
  })

  it.each<[string, string]>([
    [
      'in attributes’ quotes',
      html(`content="${own}"`, `content='${own.replaceAll("'", '&#39;')}'`),
    ],
    ['in lines’ ends', HTML.replaceAll('\n', '\r\n')],
    ['by a comment', html('</body>', '<!-- served by <script>x</script> --></body>')],
  ])('is as good where browsers take it for the same: %s', async (_, rewritten) => {
    expect(await fixes({ html: rewritten })).toEqual([])
  })
})

describe('an address that leads on', () => {
  const leads = (Location: string, status = 301): Host => ({ status, document: { Location } })

  it('is the only thing that is said, and isn’t followed', async () => {
    const findings = await verifyPage(
      PAGE,
      expected,
      hostWith(leads('https://elsewhere.example/?access_token=verify', 302)),
    )
    expect(findings.map(({ what }) => what)).toEqual([
      'The address leads on to https://elsewhere.example/',
    ])
    expect(findings[0]?.fix).toContain('sends the token twice')
  })

  it('and loses the token is told so', async () => {
    const folder = new URL('https://cdn.example/tickets')
    expect(await said(leads('/tickets/'), folder)).toEqual([
      'The address leads on to https://cdn.example/tickets/, and the token behind the ? is lost on the way',
    ])
  })

  it('doesn’t, but ends without a slash, is told of that alone', async () => {
    const [what, ...more] = await said({}, new URL('https://cdn.example/tickets'))
    expect(what).toMatch(/without a \//)
    expect(more).toEqual([])
    expect(await fixes({}, new URL('https://cdn.example/tickets/'))).toEqual([])
  })

  it('from http to https is as it should be', async () => {
    const plain = Response.redirect(PAGE.href, 308)
    expect(await said({ plain })).toContain('http leads on to https')
    expect(await said({})).toContain('Nothing is served over http')
  })
})
