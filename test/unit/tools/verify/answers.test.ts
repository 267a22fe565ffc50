import { describe, expect, it } from 'vitest'
import { verifyPage } from '../../../../tools/verify/verify-page'
import { expected, fixes, hostWith, PAGE, said, SCRIPT, type Host } from './hosted'

const ADVICE = {
  upload: /^Upload the whole of dist/,
  open: /^Let anybody read it/,
  here: /^Let the host serve it at the address/,
  log: /^The host’s own log/,
}

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers })

async function toFix(host: Host) {
  const findings = await verifyPage(PAGE, expected, hostWith(host))
  return findings.filter(({ fix }) => fix !== null)
}

describe('a file that isn’t served', () => {
  it.each<[number, RegExp]>([
    [404, ADVICE.upload],
    [410, ADVICE.upload],
    [401, ADVICE.open],
    [403, ADVICE.open],
    [429, ADVICE.log],
    [500, ADVICE.log],
    [206, ADVICE.log],
  ])('with %i has its own remedy, be it script, icon or document', async (status, fix) => {
    const [script, icon, ...more] = await toFix({
      files: { 'index-a1.js': answer(status), 'icon.png': answer(status) },
    })
    expect(script?.what).toBe(`index-a1.js is answered with ${status}`)
    expect(icon?.what).toBe(`icon.png is answered with ${status}`)
    expect(more).toEqual([])
    expect([script?.fix, icon?.fix].filter((text) => !fix.test(text ?? ''))).toEqual([])
    const [document] = await toFix({ status })
    expect(document?.what).toBe(`It is answered with ${status}`)
    expect(document?.fix).toMatch(fix)
  })

  it('but leads on says where, without what stands behind the ?', async () => {
    const lead = (Location: string) => ({ 'index-a1.js': answer(302, { Location }) })
    const [found] = await toFix({ files: lead('https://cdn2.example/a.js?sig=secret') })
    expect(found?.what).toBe(
      'index-a1.js is answered with 302 and leads on to https://cdn2.example/a.js',
    )
    expect(found?.fix).toMatch(ADVICE.here)
    expect(await fixes({ files: lead('https://') })).toEqual([
      'index-a1.js is answered with 302 and leads on to “https://”, which is no address',
    ])
    expect(await fixes({ status: 302 })).toEqual(['It is answered with 302 and leads nowhere'])
  })

  it.each([500, 429])('and isn’t there is answered with %i: its log says why', async (missing) => {
    const [found] = await toFix({ missing })
    expect(found?.fix).toMatch(ADVICE.log)
  })
})

describe('a file without an answer that can be read', () => {
  const broken = answer(200, { 'Content-Encoding': 'gzip' })

  it.each<[string, Host, string[]]>([
    [
      'a script',
      { files: { 'index-a1.js': null } },
      ['index-a1.js has no answer that can be read: socket hang up'],
    ],
    [
      'a script that isn’t packed as it is said to be',
      { files: { 'index-a1.js': broken } },
      ['index-a1.js has no answer that can be read: what came is said to be gzip, and isn’t'],
    ],
    [
      'one that is asked for late',
      { code: `${SCRIPT};import("./late-c3.js")`, files: { 'late-c3.js': null } },
      ['late-c3.js has no answer that can be read: socket hang up'],
    ],
    [
      'the icon',
      { files: { 'icon.png': null } },
      ['icon.png has no answer that can be read: socket hang up'],
    ],
    [
      'one that isn’t there',
      { files: { 'none-of-this-name.js': null } },
      ['A file that isn’t there has no answer that can be read: socket hang up'],
    ],
  ])('is named, and the rest is looked at: %s', async (_, host, words) => {
    expect(await fixes(host)).toEqual(words)
    expect((await said(host)).length).toBeGreaterThan(15)
  })

  it('is the document’s where that leads on to no address', async () => {
    expect(await fixes({ status: 302, document: { Location: 'https://' } })).toEqual([
      'The address leads on to “https://”, which is no address',
    ])
    const plain = new Response(null, { status: 301, headers: { Location: 'https://' } })
    expect(await fixes({ plain })).toEqual(['http leads on to “https://”, which is no address'])
  })
})

describe('what came of an upload', () => {
  it('that broke off is told: a script with nothing in it', async () => {
    expect(await fixes({ files: { 'index-a1.js': answer(200) } })).toContain('index-a1.js is empty')
    expect(await fixes({ code: '' })).toEqual(['index-a1.js is empty', 'around-b2.js is empty'])
  })

  it('without a type is told so', async () => {
    const bare = { 'Content-Type': null }
    expect(await fixes({ document: bare })).toEqual(['It comes without a Content-Type'])
    expect(await fixes({ script: bare })).toEqual([
      'index-a1.js comes without a Content-Type',
      'around-b2.js comes without a Content-Type',
    ])
  })

  it('has its icon, as a picture', async () => {
    expect(await said({})).toContain('icon.png is a picture')
    expect(await fixes({ icon: { 'Content-Type': 'text/plain' } })).toEqual([
      'icon.png comes as text/plain',
    ])
    expect(await fixes({ icon: { 'Content-Type': null } })).toEqual([
      'icon.png comes without a Content-Type',
    ])
  })
})
