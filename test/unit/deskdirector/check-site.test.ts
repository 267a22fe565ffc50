import { describe, expect, it, test } from 'vitest'
import { checkSite, describeMistakes } from '../../../src/deskdirector/profile'
import { site } from './builders'

const instances = [{ host: 'https://*.deskdirector.com', profile: 'copilot' }]

function mistakes(written: unknown) {
  const checked = checkSite(JSON.stringify(written), 'site.json')
  return checked.ok ? [] : checked.mistakes
}

describe('a site that needs nothing said', () => {
  it('has instances, and the defaults', () => {
    expect(site({ instances: [{ host: 'https://*.deskdirector.com' }] })).toEqual({
      instances,
      profiles: { copilot: expect.objectContaining({ vocabulary: {} }) as unknown },
      session: { minutes: 60, warnAt: [10, 5, 1], graceMinutes: 5, renewUrl: null },
      drafts: { keep: 'device', days: 14 },
      uploads: { maxMegabytes: 15, types: [] },
      polling: { listSeconds: 60, ticketSeconds: 30 },
      canned: [],
      brand: { name: 'Tickets', accent: '#3157d5', logo: null },
      frameAncestors: ['https://*.deskdirector.com'],
    })
  })

  it('may be framed by its own portals, where it says no more of that', () => {
    const own = ['https://support.acme.example', 'https://*.acme.example']
    const named = own.map((host) => ({ host }))
    expect(site({ instances: named }).frameAncestors).toEqual(own)
    expect(site({ instances: named, frameAncestors: [] }).frameAncestors).toEqual([])
  })

  it('may name its schema and say a part of a section', () => {
    const { session } = site({ $schema: './site.schema.json', instances, session: { minutes: 30 } })
    expect(session).toEqual({ minutes: 30, warnAt: [10, 5, 1], graceMinutes: 5, renewUrl: null })
  })
})

describe('an instance', () => {
  test.each([
    'https://acme.deskdirector.com',
    'https://*.deskdirector.com',
    'https://support.acme.example:8443',
    'http://localhost:8080',
    'http://127.0.0.1:8080',
    'http://[::1]:8080',
  ])('may be %s', (host) => {
    expect(mistakes({ instances: [{ host }] })).toEqual([])
  })

  test.each([
    'https://a;b.example',
    'http://acme.deskdirector.com',
    'http://*.localhost.example',
    'http://localhost.evil.example',
    'https://*',
    'https://*.com',
    'https://a.*.com',
    'https://*.*.com',
    'https://**.acme.com',
    'https://*acme.com',
    'https://*.acme.com:*',
    'https://acme.com/',
    'https://acme.com/portal',
    'https://Acme.com',
    'https://acme.com:443',
    'https://u:p@acme.com',
    'https://acme.com?a',
    ' https://acme.com',
    'acme.com',
    '//acme.com',
    'ftp://acme.com',
    'javascript:alert(1)',
    'null',
    '',
    7,
    null,
  ])('may not be %j', (host) => {
    expect(mistakes({ instances: [{ host }] })).toMatchObject([{ path: 'instances[0].host' }])
  })
})

describe('a mistake', () => {
  test.each<[what: string, written: object, path: string, fix: RegExp]>([
    ['no instances', { instances: undefined }, 'instances', /Add "instances"/],
    ['an empty list', { instances: [] }, 'instances', /Add the origin/],
    ['an unknown section', { brnd: {} }, 'brnd', /Did you mean brand/],
    ['an unknown key', { brand: { acent: '#000000' } }, 'brand.acent', /Did you mean accent/],
    ['a key like nothing', { zzzzzz: 1 }, 'zzzzzz', /Known here: \$schema, instances/],
    ['a colour', { brand: { accent: 'blue' } }, 'brand.accent', /#3157d5/],
    ['a logo', { brand: { logo: 'http://a.b/c.png' } }, 'brand.logo', /https/],
    ['a schema', { $schema: 7 }, '$schema', /address of a schema/],
    [
      'an inherited key',
      { profiles: JSON.parse('{"__proto__": {}}') as object },
      'profiles.__proto__',
      /another name/,
    ],
    ['a list for an object', { brand: [] }, 'brand', /object/],
    ['numbers that rise', { session: { warnAt: [1, 5] } }, 'session.warnAt', /most first/],
    ['numbers twice', { session: { warnAt: [5, 5] } }, 'session.warnAt', /most first/],
    ['no number', { session: { minutes: '60' } }, 'session.minutes', /number of minutes/],
    ['a negative number', { polling: { listSeconds: -1 } }, 'polling.listSeconds', /1 or more/],
    ['a link', { session: { renewUrl: 'javascript:1' } }, 'session.renewUrl', /https/],
    ['a word', { drafts: { keep: 'always' } }, 'drafts.keep', /off, session, device/],
    ['a type of file', { uploads: { types: ['pdf'] } }, 'uploads.types[0]', /\.pdf/],
    ['half a reply', { canned: [{ name: 'a' }] }, 'canned[0].text', /Add "text"/],
    ['a frame', { frameAncestors: ['http://a.example'] }, 'frameAncestors[0]', /https/],
    [
      'a profile',
      { instances: [{ host: 'https://a.b', profile: 'copilt' }] },
      'instances[0].profile',
      /copilot/,
    ],
    [
      'a profile’s base',
      { profiles: { a: { extends: 'copilt' } } },
      'profiles.a.extends',
      /copilot/,
    ],
    [
      'a built-in profile’s name',
      { profiles: { copilot: {} } },
      'profiles.copilot',
      /another name/,
    ],
  ])('in %s names the place and the way out', (_, written, path, fix) => {
    expect(mistakes({ instances, ...written })).toEqual([
      { path, problem: expect.any(String) as string, fix: expect.stringMatching(fix) as string },
    ])
  })

  it('in a number is one that a computer can’t hold', () => {
    const text = '{ "instances": [{ "host": "https://a.b" }], "session": { "minutes": 1e999 } }'
    expect(checkSite(text, 'site.json')).toMatchObject({ mistakes: [{ path: 'session.minutes' }] })
  })

  it('doesn’t hide another', () => {
    const written = { instances: [{ host: 5 }], brand: { accent: 1 }, session: { minutes: [] } }
    expect(mistakes(written).map(({ path }) => path)).toEqual([
      'instances[0].host',
      'session.minutes',
      'brand.accent',
    ])
  })

  it('is told with the file, the path and the fix', () => {
    const text = describeMistakes('site.json', mistakes({ instances, brnd: 1 }))
    expect(text).toBe(
      'site.json has 1 mistake:\n  brnd: Nothing is called brnd here. Did you mean brand?',
    )
    expect(
      describeMistakes('a.json', mistakes({ instances, brnd: 1, x: 1, session: 1 })),
    ).toContain('a.json has 2 mistakes:\n  session: ')
    expect(describeMistakes('a.json', mistakes([]))).toContain('  the file: ')
  })
})
