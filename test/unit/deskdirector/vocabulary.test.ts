import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { lookUp, lookUpFirst } from '../../../src/deskdirector/look-up'
import { modelKeys, vocabularyOf } from '../../../src/deskdirector/vocabulary'
import { RUNS } from './builders'

describe('lookUp', () => {
  test.each<[wire: unknown, path: string, found: unknown]>([
    [{ a: 1 }, 'a', 1],
    [{ a: { b: { c: 2 } } }, 'a.b.c', 2],
    [{ A: { B: 3 } }, 'a.b', 3],
    [{ a: 1, A: 2 }, 'a', 1],
    [{ a: null }, 'a', undefined],
    [{ a: 1 }, 'a.b', undefined],
    [{ a: null }, 'a.b', undefined],
    [{ a: [5, 6] }, 'a.1', 6],
    [{}, 'constructor', undefined],
    [{}, '__proto__', undefined],
    [null, 'a', undefined],
    ['text', 'length', undefined],
  ])('%j at %s is %j', (wire, path, found) => {
    expect(lookUp(wire, path) ?? undefined).toEqual(found)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (wire, path) => void lookUp(wire, path)),
      RUNS,
    )
  })
})

describe('lookUpFirst', () => {
  test.each<[wire: unknown, found: unknown]>([
    [{ a: 1, b: 2 }, 1],
    [{ b: 2 }, 2],
    [{ a: null, b: 2 }, 2],
    [{ a: null }, null],
    [{ a: '', b: 2 }, ''],
    [{ a: false, b: true }, false],
    [{}, null],
  ])('of a and b in %j is %j', (wire, found) => {
    expect(lookUpFirst(wire, ['a', 'b'])).toEqual(found)
  })
})

describe('vocabularyOf', () => {
  it('tries an instance’s own names before the built-in ones', () => {
    const own = { 'ticket.summary': ['subject', 'meta.headline'] }
    expect(vocabularyOf(own).ticket['summary']).toEqual([
      'subject',
      'meta.headline',
      'summary',
      'name',
      'title',
    ])
    expect(vocabularyOf({}).ticket['status']).toEqual(['status'])
  })

  it('has a name for every key of the model', () => {
    const found = Object.entries(vocabularyOf({})).flatMap(([model, keys]) =>
      Object.entries(keys).map(([key, paths]) => paths.length > 0 && `${model}.${key}`),
    )
    expect(found).toEqual(modelKeys)
  })
})
