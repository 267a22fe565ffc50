import { expect, it } from 'vitest'
import { isKeptForGood, isKeptLong } from '../../../../tools/verify/caching'

const cache = (value: string) => new Headers({ 'Cache-Control': value })

it.each([
  ['public, max-age=31536000, immutable', true],
  ['Public, Max-Age=31536000, Immutable', true],
  ['max-age="31536000",immutable', true],
  ['immutable', false],
  ['public, max-age=0, immutable', false],
  ['public, max-age=31536000, immutable, no-store', false],
  ['public, max-age=31536000, immutable, No-Cache', false],
  ['max-age=31536000', false],
  ['max-age=31536000, not-immutable', false],
  // Of two the first counts.
  ['max-age=0, max-age=31536000, immutable', false],
])('a file with %s is kept for good, or not', (value, isKept) => {
  expect(isKeptForGood(cache(value))).toBe(isKept)
})

it.each([
  ['', false],
  ['max-age=60', false],
  ['max-age=3600', false],
  ['Max-Age=86400', true],
  ['s-maxage=86400', true],
  ['max-age=0, s-maxage=86400', true],
  ['immutable', true],
  ['no-store, max-age=86400', false],
  ['no-cache, s-maxage=86400', false],
])('what is missing with %s is missed for long, or not', (value, isKept) => {
  expect(isKeptLong(cache(value))).toBe(isKept)
})

it('what is missing is missed until it expires, unless something else is said', () => {
  const Date = 'Sat, 28 Nov 2026 10:00:00 GMT'
  const Expires = 'Sun, 29 Nov 2026 10:00:00 GMT'
  const soon = 'Sat, 28 Nov 2026 10:30:00 GMT'
  expect(isKeptLong(new Headers({ Date, Expires }))).toBe(true)
  expect(isKeptLong(new Headers({ Date, Expires: soon }))).toBe(false)
  expect(isKeptLong(new Headers({ Date, Expires: '0' }))).toBe(false)
  expect(isKeptLong(new Headers({ Date, Expires, 'Cache-Control': 'max-age=60' }))).toBe(false)
  expect(isKeptLong(new Headers({ Expires: 'Fri, 01 Jan 2100 00:00:00 GMT' }))).toBe(true)
})
