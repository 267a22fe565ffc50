import { describe, expect, it, test } from 'vitest'
import { bind, type Binding } from '../../../src/deskdirector/binding'

const get = (binding: Partial<Binding>): Binding => ({
  method: 'GET',
  path: '/tickets',
  ...binding,
})
const post = (body: Binding['body'], more: Partial<Binding> = {}): Binding => ({
  method: 'POST',
  path: '/tickets',
  ...(body !== undefined && { body }),
  ...more,
})
const bodyOf = (binding: Binding, given: object): unknown => {
  const { body } = bind(binding, given)
  return body === undefined ? undefined : JSON.parse(String(body))
}

describe('path', () => {
  test.each<[what: string, id: unknown, path: string]>([
    ['a number', 12, '/t/12/notes'],
    ['text', 'a b', '/t/a%20b/notes'],
    ['a slash', 'a/b', '/t/a%2Fb/notes'],
    ['two slashes', '//evil.example', '/t/%2F%2Fevil.example/notes'],
    ['backslashes', '\\\\evil', '/t/%5C%5Cevil/notes'],
    ['a query and a hash', '1?a=b#c', '/t/1%3Fa%3Db%23c/notes'],
    ['letters of any script', 'ü😀', '/t/%C3%BC%F0%9F%98%80/notes'],
    ['zero', 0, '/t/0/notes'],
  ])('holds %s, encoded', (_, id, path) => {
    expect(bind(get({ path: '/t/{id}/notes' }), { id })).toEqual({ method: 'GET', path })
  })

  test.each([undefined, null, '', '.', '..', '\ud800'])('refuses %j as an argument', (id) => {
    expect(() => bind(get({ path: '/t/{id}' }), { id })).toThrow(URIError)
    expect(() => bind(get({ path: '/t/{id}/notes' }), { id })).toThrow(URIError)
  })

  it('refuses two arguments that only together are dots', () => {
    expect(() => bind(get({ path: '/t/{id}{note}' }), { id: '.', note: '.' })).toThrow(URIError)
  })

  it('never takes what an object inherits for an argument', () => {
    expect(() => bind(get({ path: '/t/{constructor}' }), {})).toThrow(URIError)
  })
})

describe('query', () => {
  test.each<[what: string, query: Binding['query'], given: object, path: string]>([
    ['an argument', { search: '$search' }, { search: 'a b&c' }, '/tickets?search=a+b%26c'],
    ['false and zero', { a: '$a', b: '$b' }, { a: false, b: 0 }, '/tickets?a=false&b=0'],
    ['literals', { a: 'x', b: 1, c: true }, {}, '/tickets?a=x&b=1&c=true'],
    ['a list as a repeated key', { tag: '$tags' }, { tags: ['a', 'b'] }, '/tickets?tag=a&tag=b'],
    ['a list in the binding', { f: ['$a', 'x'] }, { a: 'y' }, '/tickets?f=y&f=x'],
    ['a dollar by two', { f: '$$a' }, { a: 'y' }, '/tickets?f=%24a'],
    ['nothing for undefined', { a: '$a', b: '$b' }, { a: undefined }, '/tickets'],
    ['nothing for null', { a: '$a' }, { a: null }, '/tickets'],
    ['nothing for an empty list', { a: '$a' }, { a: [] }, '/tickets'],
    ['keys that begin with a dollar', { $skip: '$skip' }, { skip: 5 }, '/tickets?%24skip=5'],
  ])('has %s', (_, query, given, path) => {
    expect(bind(get({ ...(query && { query }) }), given).path).toBe(path)
  })
})

describe('values', () => {
  const binding = get({
    query: { closed: '$state', who: '$scope' },
    values: { state: { any: null, closed: true, open: false }, scope: { mine: 'me' } },
  })

  test.each<[given: object, path: string]>([
    [{ state: 'closed' }, '/tickets?closed=true'],
    [{ state: 'any' }, '/tickets'],
    [{ state: 'open', scope: 'mine' }, '/tickets?closed=false&who=me'],
    [{ scope: 'team' }, '/tickets?who=team'],
    [{ scope: 'constructor' }, '/tickets?who=constructor'],
  ])('put %j into the instance’s words', (given, path) => {
    expect(bind(binding, given).path).toBe(path)
  })

  it('keep their type in a body', () => {
    const closed = post({ closed: '$state' }, { values: { state: { closed: true } } })
    expect(bodyOf(closed, { state: 'closed' })).toEqual({ closed: true })
  })
})

describe('paging by number', () => {
  const paging = { page: 'page', size: 'pageSize', from: 1 }

  test.each<[given: object, from: number, path: string]>([
    [{ skip: 0, take: 25 }, 1, '/tickets?page=1&pageSize=25'],
    [{ skip: 50, take: 25 }, 1, '/tickets?page=3&pageSize=25'],
    [{ skip: 50, take: 25 }, 0, '/tickets?page=2&pageSize=25'],
    [{ take: 25 }, 1, '/tickets?page=1&pageSize=25'],
    [{}, 1, '/tickets'],
  ])('of %j, first page %i', (given, from, path) => {
    expect(bind(get({ paging: { ...paging, from } }), given).path).toBe(path)
  })
})

describe('body', () => {
  test.each<[what: string, body: Binding['body'], given: object, expected: unknown]>([
    ['types are kept', { a: '$a', b: '$b' }, { a: 1, b: [true] }, { a: 1, b: [true] }],
    ['null is sent', { dueOn: '$dueOn' }, { dueOn: null }, { dueOn: null }],
    ['undefined is left out', { a: '$a', b: '$b' }, { a: 1 }, { a: 1 }],
    ['an object without arguments stays', { a: { id: 5 }, b: '$b' }, {}, { a: { id: 5 } }],
    ['an empty object stays', { a: {}, b: '$b' }, { b: 1 }, { a: {}, b: 1 }],
    ['an object of undefined ones is left out', { s: { id: '$s', k: 'x' }, a: 1 }, {}, { a: 1 }],
    ['one given argument keeps it', { s: { id: '$s', n: '$n' } }, { n: 1 }, { s: { n: 1 } }],
    ['so does a null', { s: { id: '$s' } }, { s: null }, { s: { id: null } }],
    ['a list of undefined ones is left out', { l: ['$a', '$b'], c: 1 }, {}, { c: 1 }],
    ['undefined leaves no hole', ['$a', '$b'], { b: 2 }, [2]],
    [
      'a patch list has what was given',
      [
        { op: 'x', v: '$a' },
        { op: 'y', v: '$b' },
      ],
      { b: 1 },
      [{ op: 'y', v: 1 }],
    ],
    [
      'literals are sent by themselves',
      { status: { id: 5 }, note: '$text' },
      {},
      { status: { id: 5 } },
    ],
    ['an argument may be all of it', '$all', { all: { x: 1 } }, { x: 1 }],
    ['an undefined one leaves no body', '$all', {}, undefined],
    ['two dollars are one', { a: '$$a' }, { a: 1 }, { a: '$a' }],
  ])('%s', (_, body, given, expected) => {
    expect(bodyOf(post(body), given)).toEqual(expected)
  })

  const assignees = { assignees: { $each: 'who', as: { id: '$item', by: '$me' } }, a: 1 }
  test.each<[given: object, expected: unknown]>([
    [{ who: [1, 'b'] }, { assignees: [{ id: 1 }, { id: 'b' }], a: 1 }],
    [
      { who: [1], me: 2 },
      { assignees: [{ id: 1, by: 2 }], a: 1 },
    ],
    [{ who: [] }, { assignees: [], a: 1 }],
    [{ who: null }, { assignees: null, a: 1 }],
    [{}, { a: 1 }],
  ])('makes each item of %j into the instance’s shape', (given, expected) => {
    expect(bodyOf(post(assignees), given)).toEqual(expected)
  })

  test.each<[more: Partial<Binding>, type: string]>([
    [{}, 'application/json'],
    [{ as: 'json' }, 'application/json'],
    [{ as: 'merge-patch' }, 'application/merge-patch+json'],
    [{ as: 'merge-patch', contentType: 'application/json' }, 'application/json'],
  ])('of %j is sent as %s', (more, type) => {
    expect(bind(post({ a: 1 }, more), {}).contentType).toBe(type)
  })

  it('has no type where there is none', () => {
    expect(bind(post(undefined), {})).toEqual({ method: 'POST', path: '/tickets' })
  })
})
