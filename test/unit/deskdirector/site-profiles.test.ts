import { describe, expect, it, test } from 'vitest'
import { checkSite } from '../../../src/deskdirector/profile'
import { copilot, site } from './builders'

const host = 'https://support.acme.example'

function mistakes(profiles: object) {
  const text = JSON.stringify({ instances: [{ host }], profiles })
  const checked = checkSite(text, 'site.json')
  return checked.ok ? [] : checked.mistakes
}

const profileOf = (name: string, profiles: object) =>
  site({ instances: [{ host, profile: name }], profiles }).profiles[name]

describe('a profile', () => {
  const me = { method: 'GET', path: '/me' }

  it('takes what it doesn’t say from the one it extends', () => {
    const own = profileOf('acme', { acme: { extends: 'copilot', tech: { me } } })
    expect(own?.portal).toEqual(copilot().portal)
    expect(own?.tech).toEqual({ ...copilot().tech, me })
  })

  it('takes an operation away by null, and may be followed by one that puts it back', () => {
    const profiles = {
      none: { extends: 'copilot', portal: { me: null } },
      again: { extends: 'none', portal: { me } },
    }
    expect(profileOf('none', profiles)?.portal).not.toHaveProperty('me')
    expect(profileOf('again', profiles)?.portal.me).toEqual(me)
  })

  it('has its own names tried before the other’s', () => {
    const profiles = {
      base: { vocabulary: { 'ticket.summary': ['title'], 'ticket.id': ['key'] } },
      acme: { extends: 'base', vocabulary: { 'ticket.summary': ['meta.subject'] } },
    }
    expect(profileOf('acme', profiles)?.vocabulary).toEqual({
      'ticket.summary': ['meta.subject', 'title'],
      'ticket.id': ['key'],
    })
  })

  it('stands alone where it extends nothing', () => {
    expect(profileOf('acme', { acme: {} })).toEqual({ portal: {}, tech: {}, vocabulary: {} })
  })

  it('isn’t in the page where no instance has it', () => {
    const { profiles } = site({
      instances: [{ host, profile: 'acme' }],
      profiles: { acme: {}, b: {} },
    })
    expect(Object.keys(profiles)).toEqual(['acme'])
  })

  it('can’t extend itself, by whatever way round', () => {
    expect(mistakes({ a: { extends: 'a' } })).toMatchObject([{ path: 'profiles.a.extends' }])
    const circle = {
      a: { extends: 'b' },
      b: { extends: 'c' },
      c: { extends: 'a' },
      d: { extends: 'a' },
    }
    expect(mistakes(circle)).toMatchObject([
      { path: 'profiles.a.extends', problem: expect.stringContaining('a → b → c → a') as string },
    ])
    const { d, ...rest } = circle
    expect(mistakes({ d, ...rest })).toHaveLength(1)
  })

  it('may extend through many', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 300 }, (_, step) => [
        `p${String(step)}`,
        { extends: step === 299 ? 'copilot' : `p${String(step + 1)}` },
      ]),
    )
    expect(profileOf('p0', chain)?.portal).toEqual(copilot().portal)
  })
})

describe('a binding', () => {
  const good = { method: 'GET', path: '/t/{id}' }

  test.each<[operation: string, binding: object]>([
    ['ticket.get', good],
    ['ticket.get', { ...good, path: '/api/v4/t/{id}/$info', item: 'data.ticket' }],
    ['tickets.find', { method: 'POST', path: '/find', body: { $skip: '$skip', tags: ['$tag'] } }],
    ['tickets.find', { method: 'GET', path: '/t', paging: { page: 'p', size: 's' } }],
    ['tickets.find', { method: 'GET', path: '/t', query: { a: ['$tag', 'x'], b: '$$x', c: 1 } }],
    [
      'tickets.find',
      { method: 'GET', path: '/t', values: { state: { any: null }, waiting: { true: 1 } } },
    ],
    [
      'ticket.update',
      {
        method: 'PATCH',
        path: '/t/{id}',
        as: 'merge-patch',
        body: { a: { $each: 'assignees', as: { id: '$item' } } },
      },
    ],
    [
      'ticket.update',
      {
        method: 'PUT',
        path: '/t/{id}',
        replaces: true,
        wrap: 'ticket',
        body: { title: '$summary' },
      },
    ],
    [
      'ticket.attach',
      { method: 'POST', path: '/t/{id}/files', as: 'multipart', body: { file: '$file' } },
    ],
    ['choices.statuses', { method: 'GET', path: '/queues/{queue}/statuses' }],
  ])('of %s may be %j', (operation, binding) => {
    expect(mistakes({ a: { tech: { [operation]: binding } } })).toEqual([])
  })

  test.each<[binding: object, at: string, fix: RegExp]>([
    [{ ...good, method: 'get' }, '.method', /GET/],
    [{ path: '/t/{id}' }, '.method', /Add/],
    [{ ...good, path: 't/{id}' }, '.path', /\/api/],
    [{ ...good, path: '//evil.example/{id}' }, '.path', /\/api/],
    [{ ...good, path: '/\\evil.example/{id}' }, '.path', /\/api/],
    [{ ...good, path: '/a/../{id}' }, '.path', /\/api/],
    [{ ...good, path: '/a/%2e%2e/{id}' }, '.path', /\/api/],
    [{ ...good, path: '/t/{id}?x=1' }, '.path', /without a query/],
    [{ ...good, path: '/t/{id}#x' }, '.path', /\/api/],
    [{ ...good, path: '/t/{ticketId}/{id}' }, '.path', /Known here: id/],
    [{ ...good, path: '/t' }, '.path', /\{id\}/],
    [{ ...good, query: { a: { b: 1 } } }, '.query.a', /list of those/],
    [{ ...good, query: { a: '$serch' } }, '.query.a', /Known here: id/],
    [{ ...good, body: { a: 1 } }, '.body', /query, or another method/],
    [{ ...good, method: 'POST', body: { a: ['$x'] } }, '.body.a[0]', /Known here: id/],
    [{ ...good, method: 'POST', body: { a: '$item' } }, '.body.a', /Known here: id/],
    [{ ...good, method: 'POST', body: { a: { $each: 'cc', as: '$item' } } }, '.body.a.$each', /id/],
    [{ ...good, values: { state: {} } }, '.values.state', /Known here: id/],
    [{ ...good, item: 'a..b' }, '.item', /dots/],
    [{ ...good, itm: 'a' }, '.itm', /Did you mean item/],
    [{ ...good, as: 'xml' }, '.as', /merge-patch/],
  ])('of ticket.get may not be %j', (binding, at, fix) => {
    const found = mistakes({ a: { portal: { 'ticket.get': binding } } })
    expect(found[0]).toMatchObject({ path: `profiles.a.portal["ticket.get"]${at}` })
    expect(found[0]?.fix).toMatch(fix)
  })

  it('knows the words of an argument that has a closed set of them', () => {
    const find = { method: 'GET', path: '/t', values: { state: { opn: 1 } } }
    expect(mistakes({ a: { portal: { 'tickets.find': find } } })).toEqual([
      {
        path: 'profiles.a.portal["tickets.find"].values.state.opn',
        problem: 'state is never opn.',
        fix: 'Did you mean open?',
      },
    ])
  })

  it('is of an operation that there is', () => {
    expect(mistakes({ a: { portal: { 'ticket.find': good } } })).toMatchObject([
      { path: 'profiles.a.portal["ticket.find"]', fix: 'Did you mean tickets.find?' },
    ])
  })

  it('of an operation without arguments takes none', () => {
    const me = { method: 'GET', path: '/me', query: { a: '$me' } }
    expect(mistakes({ a: { portal: { me } } })).toMatchObject([{ fix: /none/ }])
  })
})

describe('a vocabulary', () => {
  test.each<[vocabulary: object, at: string, fix: RegExp]>([
    [{ 'ticket.sumary': ['a'] }, '["ticket.sumary"]', /Did you mean ticket.summary/],
    [{ 'ticket.summary': 'a' }, '["ticket.summary"]', /list of names/],
    [{ 'ticket.summary': [''] }, '["ticket.summary"][0]', /dots/],
    [{ 'ticket.summary': ['a.'] }, '["ticket.summary"][0]', /dots/],
  ])('may not be %j', (vocabulary, at, fix) => {
    const [mistake] = mistakes({ a: { vocabulary } })
    expect(mistake?.path).toBe(`profiles.a.vocabulary${at}`)
    expect(mistake?.fix).toMatch(fix)
  })
})
