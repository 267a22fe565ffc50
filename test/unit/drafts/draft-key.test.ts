import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { draftKinds } from '../../../src/drafts/draft'
import {
  draftKey,
  draftOfFile,
  filesStart,
  ownerStart,
  readKey,
} from '../../../src/drafts/draft-key'

const places = fc.record({
  kind: fc.constantFrom(...draftKinds),
  ticket: fc.option(fc.string({ unit: 'binary' })),
})
const owners = fc.string({ unit: 'binary' })

it('gives every owner and place a key of its own, that reads back', () => {
  fc.assert(
    fc.property(owners, places, (owner, place) => {
      expect(readKey(draftKey(owner, place))).toEqual({ owner, place })
    }),
  )
})

it('finds an owner’s keys by their start, and no other’s', () => {
  fc.assert(
    fc.property(owners, owners, places, (owner, other, place) => {
      expect(draftKey(owner, place).startsWith(ownerStart(other))).toBe(owner === other)
    }),
  )
})

it('finds a draft’s files by their start, and no other’s', () => {
  fc.assert(
    fc.property(places, places, (place, other) => {
      const [key, otherKey] = [draftKey('a', place), draftKey('a', other)]
      const id = `${filesStart(key)}mark-1`
      expect(draftOfFile(id)).toBe(key)
      expect(id.startsWith(filesStart(otherKey))).toBe(key === otherKey)
    }),
  )
})

test.each([
  ['another page’s', 'theme'],
  ['no JSON', 'deskdirector-tickets draft ['],
  ['no list', 'deskdirector-tickets draft {}'],
  ['an unknown kind', 'deskdirector-tickets draft ["a","poem","1"]'],
  ['a number', 'deskdirector-tickets draft ["a","reply",1]'],
  ['spelled otherwise', 'deskdirector-tickets draft ["a", "reply", "1"]'],
  ['too long', 'deskdirector-tickets draft ["a","reply","1",2]'],
  ['a ticket whose id is missing', 'deskdirector-tickets draft ["a","reply"]'],
])('reads no key that is %s', (_, key) => {
  expect(readKey(key)).toBeNull()
})

it('reads any text as a key without a fuss', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readKey(`deskdirector-tickets draft ${text}`)?.place.kind ?? 'reply').toBeOneOf([
        ...draftKinds,
      ])
    }),
  )
})
