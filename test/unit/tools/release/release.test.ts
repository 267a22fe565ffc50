import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import copilot from '../../../../src/deskdirector/profiles/copilot.json'
import { readSite } from '../../../../tools/build/read-site'
import { headerPlan } from '../../../../tools/hosting/headers'
import { limitWarnings } from '../../../../tools/hosting/limits'
import { buildFor, filesOf, makeRelease, siteFile, stamp } from './released'

const host = 'https://support.acme.example'

/** Two sites that differ in all that a site can say, one of them in whatever could break out of its place. */
const sites = {
  full: {
    instances: [{ host, profile: 'acme' }, { host: 'https://*.acme.example' }],
    profiles: {
      acme: {
        ...copilot,
        extends: 'copilot',
        vocabulary: { 'ticket.summary': ['</script><script>', '`${a}`', '$&', '\\'] },
      },
    },
    session: { minutes: 30, warnAt: [5], renewUrl: `${host}/menu?a=1&b=</script>` },
    canned: [{ name: '<!-- <script>', text: 'Grüße, “漢字” \u2028 $1 {{contact.firstName}}' }],
    brand: { name: '</title> A & B <!-- site --> $&', accent: '#0f766e', logo: 'logo.svg?a=1&b="' },
    frameAncestors: [host],
  },
  least: {
    instances: [{ host: 'http://localhost:8080', profile: 'copilot' }],
    brand: { name: '漢字', accent: '#000000' },
    frameAncestors: [],
  },
}

let release: string
const stamped = () => filesOf(join(release, 'dist'))

beforeAll(() => {
  release = makeRelease()
}, 120_000)

it('the archive holds the page for its own site.json, stamped or not', () => {
  const before = stamped()
  expect(before['index.html']).toContain('https://*.deskdirector.com')
  expect(stamp(release, join(release, 'site.json')).status).toBe(0)
  expect(stamped()).toEqual(before)
  const readme = readFileSync(join(release, 'README.txt'), 'utf8')
  expect(readme).toMatch(/\r\n/)
  // Whoever has the archive alone finds there what it sends them to.
  const named = readme.match(/\b(dist\/)?[\w.-]+(\.(md|mjs|json)|\/)(?=[\s;,.:)])/g) ?? []
  expect(named.length).toBeGreaterThan(5)
  for (const name of named) {
    const isThere = existsSync(join(release, name)) || existsSync(join(release, 'dist', name))
    expect(isThere, name).toBe(true)
  }
})

it('names each file of assets/ to hosts that go by the path, within what those read', () => {
  const { _headers: rules = '', 'staticwebapp.config.json': routes = '', ...files } = stamped()
  const assets = Object.keys(files).filter((name) => name.startsWith('assets/'))
  for (const name of assets) expect(rules).toContain(`\n/${name}\n`)
  const made = [
    { file: '_headers', text: rules },
    { file: 'staticwebapp.config.json', text: routes },
  ]
  expect(limitWarnings(headerPlan(readSite('site.json')), made)).toEqual([])
})

describe.each(Object.entries(sites))('a %s site', (_, site) => {
  it('stamped in is the page built for it, byte for byte, whatever was there before', () => {
    const file = siteFile(site)
    const built = buildFor(file)
    expect(built.said).toContain('built in')
    expect(stamp(release, file)).toMatchObject({ status: 0 })
    const once = stamped()
    const fresh = filesOf(built.page)
    expect(Object.keys(once)).toEqual(Object.keys(fresh))
    expect(Object.keys(fresh).filter((name) => once[name] !== fresh[name])).toEqual([])
    stamp(release, file)
    expect(stamped()).toEqual(once)
  }, 60_000)
})

it('a stamp and a build say which hosts won’t take so many portals, and make the page all the same', () => {
  const frameAncestors = Array.from({ length: 90 }, (_, at) => `https://portal-${at}.acme.example`)
  const file = siteFile({ instances: [{ host, profile: 'copilot' }], frameAncestors })
  const words = /Content-Security-Policy is 2,\d\d\d characters long.* Cloudflare Pages takes 1,975/
  const { status, said } = stamp(release, file)
  expect(status).toBe(0)
  expect(said).toMatch(words)
  expect(said).toContain('ready for your host')
  const built = buildFor(file)
  expect(built.status).toBe(0)
  expect(built.said).toMatch(words)
}, 60_000)

describe('a mistake', () => {
  it('is said as the build says it, and nothing is written', () => {
    const before = stamped()
    const file = siteFile({ instances: [{ host }, { host: 'http://a.example' }], brnad: {} })
    const { status, said } = stamp(release, file)
    expect(status).toBe(1)
    expect(said).toMatch(/site.json has 2 mistakes:\n {2}instances\[1\].host: .*\n {2}brnad: /)
    expect(buildFor(file).said).toContain(said.trim())
    expect(stamped()).toEqual(before)
  }, 30_000)

  it('in the file’s name is said too', () => {
    const { status, said } = stamp(release, '/nowhere/other.json')
    expect(status).toBe(1)
    expect(said).toBe('There is no /nowhere/other.json. Name the file: node stamp.mjs site.json\n')
  })
})
