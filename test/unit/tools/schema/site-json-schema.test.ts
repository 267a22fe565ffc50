import { readFileSync } from 'node:fs'
import type { AnySchemaObject } from 'ajv'
import { describe, expect, it, test } from 'vitest'
import copilot from '../../../../src/deskdirector/profiles/copilot.json'
import { operationNames } from '../../../../src/deskdirector/site-file/operation-arguments'
import { modelKeys } from '../../../../src/deskdirector/vocabulary'
import { siteJsonSchemaText } from '../../../../tools/schema/site-json-schema'
import { BEYOND_SCHEMA, bothChecks, schema, written } from './both-checks'

const instances = [{ host: 'https://*.deskdirector.com' }]

describe('the JSON Schema', () => {
  it('is the one that is written', async () => {
    expect(written === (await siteJsonSchemaText()), 'run npm run schema').toBe(true)
  })

  it('passes the project’s own site.json, which names it', () => {
    const site: unknown = JSON.parse(readFileSync('site.json', 'utf8'))
    expect(site).toHaveProperty('$schema', './site.schema.json')
    expect(bothChecks(site)).toEqual({ mistakes: [], refusals: [] })
  })

  it('passes what the built-in profile is written like', () => {
    expect(bothChecks({ instances, profiles: { mine: copilot } })).toEqual({
      mistakes: [],
      refusals: [],
    })
  })

  const get = { method: 'GET', path: '/t/{id}' }
  const inProfile = (profile: object) => ({ instances, profiles: { a: profile } })
  const binding = (operation: string, some: object) => inProfile({ tech: { [operation]: some } })

  test.each<[what: string, site: unknown]>([
    ['no instance', {}],
    ['an empty list', { instances: [] }],
    ['an unknown key', { instances, brnd: {} }],
    ['an unknown key in a section', { instances, brand: { acent: '#000000' } }],
    ['an inherited key', { instances, session: { constructor: 1 } }],
    ['a number as text', { instances, session: { minutes: '60' } }],
    ['warnAt as text', { instances, session: { warnAt: '10, 5, 1' } }],
    ['a minute twice', { instances, session: { warnAt: [5, 5] } }],
    ['too small a number', { instances, polling: { listSeconds: 0 } }],
    ['an unknown word', { instances, drafts: { keep: 'always' } }],
    ['a colour’s name', { instances, brand: { accent: 'blue' } }],
    ['a link over http', { instances, session: { renewUrl: 'http://localhost.evil.example/' } }],
    ['a picture over http', { instances, brand: { logo: 'http://a.example/b.png' } }],
    ['an ending without a dot', { instances, uploads: { types: ['pdf'] } }],
    ['half a reply', { instances, canned: [{ name: 'a' }] }],
    ['a built-in profile’s name', { instances, profiles: { copilot: {} } }],
    ['an unknown operation', binding('ticket.find', get)],
    ['an unknown vocabulary key', inProfile({ vocabulary: { 'ticket.sumary': ['a'] } })],
    ['a name that is no list', inProfile({ vocabulary: { 'ticket.summary': 'a' } })],
    ['a name with a dot too many', inProfile({ vocabulary: { 'ticket.summary': ['a..b'] } })],
    ['no method', binding('ticket.get', { path: '/t/{id}' })],
    ['a method in small letters', binding('ticket.get', { ...get, method: 'get' })],
    ['a path with a query', binding('ticket.get', { ...get, path: '/t/{id}?a=1' })],
    ['a path to elsewhere', binding('ticket.get', { ...get, path: '//evil.example/{id}' })],
    ['an unknown argument in a path', binding('ticket.get', { ...get, path: '/t/{id}/{ticket}' })],
    ['an argument twice', binding('ticket.get', { ...get, path: '/t/{id}/{id}' })],
    ['no id', binding('ticket.get', { ...get, path: '/t' })],
    ['an unknown argument in a query', binding('ticket.get', { ...get, query: { a: '$serch' } })],
    ['an object in a query', binding('ticket.get', { ...get, query: { a: { b: 1 } } })],
    ['a body of a GET', binding('ticket.get', { ...get, body: { a: 1 } })],
    [
      'an unknown argument in a body',
      binding('ticket.close', { ...get, method: 'PUT', body: { a: ['$x'] } }),
    ],
    ['$item outside of a list', binding('ticket.close', { ...get, method: 'PUT', body: '$item' })],
    [
      'a list of nothing known',
      binding('ticket.close', { ...get, method: 'PUT', body: { $each: 'cc' } }),
    ],
    [
      'a key beside $each',
      binding('ticket.close', { ...get, method: 'PUT', body: { $each: 'text', a: 1 } }),
    ],
    ['an unknown way', binding('ticket.get', { ...get, as: 'xml' })],
    [
      'a multipart body without parts',
      binding('ticket.close', { ...get, method: 'PUT', as: 'multipart' }),
    ],
    ['a file in JSON', binding('ticket.attach', { ...get, method: 'PUT', body: { a: '$file' } })],
    ['values of an unknown argument', binding('ticket.get', { ...get, values: { state: {} } })],
    [
      'an unknown state',
      binding('tickets.find', { method: 'GET', path: '/t', values: { state: { opn: 1 } } }),
    ],
    ['a list where there is none', binding('ticket.get', { ...get, items: 'a' })],
    ['a total of no list', binding('tickets.find', { method: 'GET', path: '/t', total: 'a' })],
    [
      'pages where there are none',
      binding('time.find', { method: 'GET', path: '/t', paging: { page: 'p', size: 's' } }),
    ],
    ['wrap without replaces', binding('ticket.update', { ...get, method: 'PUT', wrap: 'ticket' })],
    [
      'half a ticket that replaces',
      binding('ticket.update', { ...get, method: 'PUT', replaces: true, as: 'merge-patch' }),
    ],
  ])('refuses %s, as the check does', (_, site) => {
    const { mistakes, refusals } = bothChecks(site)
    expect(mistakes).not.toEqual([])
    expect(refusals).not.toEqual([])
  })

  test.each([
    'http://acme.deskdirector.com',
    'http://localhost.evil.example',
    'https://*',
    'https://*.com',
    'https://a.*.com',
    'https://*.*.com',
    'https://*acme.com',
    'https://*.acme.com:*',
    'https://acme.com/',
    'https://acme.com/portal',
    'https://Acme.com',
    'https://acme.com:443',
    'https://u:p@acme.com',
    'https://acme.com?a',
    'https://a;b.example',
    ' https://acme.com',
    'acme.com',
    'javascript:alert(1)',
    '',
    7,
    null,
  ])('refuses the host %j, as the check does', (host) => {
    const { mistakes, refusals } = bothChecks({ instances: [{ host }] })
    expect(mistakes).toHaveLength(1)
    expect(refusals).not.toEqual([])
  })

  test.each<[what: string, site: unknown]>([
    ['a profile that isn’t there', { instances: [{ host: 'https://a.example', profile: 'b' }] }],
    ['profiles in a circle', inProfile({ extends: 'a' })],
    ['minutes that rise', { instances, session: { warnAt: [1, 5] } }],
    ['a port that can’t be', { instances: [{ host: 'https://a.example:99999' }] }],
    [
      'no id, where a body might take it',
      binding('ticket.close', { method: 'POST', path: '/t', body: { id: 1 } }),
    ],
    [
      'an object in a query by values',
      binding('tickets.find', {
        method: 'GET',
        path: '/t',
        query: { a: '$state' },
        values: { state: { any: {} } },
      }),
    ],
    [
      'a page counted twice',
      binding('tickets.find', {
        method: 'GET',
        path: '/t',
        query: { a: '$skip' },
        paging: { page: 'p', size: 's' },
      }),
    ],
  ])('leaves %s to the check', (_, site) => {
    const { mistakes, refusals } = bothChecks(site)
    expect(mistakes).toHaveLength(1)
    expect(mistakes[0]).toMatch(BEYOND_SCHEMA)
    expect(refusals).toEqual([])
  })

  it('offers an editor what there is to write', () => {
    const { properties, $defs } = schema as Record<
      'properties' | '$defs',
      Record<string, AnySchemaObject>
    >
    const profile = properties['profiles']?.['additionalProperties'] as AnySchemaObject
    expect(Object.keys(profile['properties'].vocabulary.properties as object)).toEqual(modelKeys)
    expect(Object.keys($defs['side']?.['properties'] as object)).toEqual(operationNames)
    expect($defs['tickets.find.query']?.['examples']).toContain('$search')
    expect($defs['tickets.find']?.['properties'].values.properties.state.properties).toEqual({
      open: {},
      closed: {},
      any: {},
    })
    expect($defs['ticket.get']?.['properties']).not.toHaveProperty('paging')
  })
})
