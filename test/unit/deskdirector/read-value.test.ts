import { describe, expect, test, vi } from 'vitest'
import { write } from '../../../src/lib/dates'
import { toFlag, toId, toInstant, toNumber, toText } from '../../../src/deskdirector/read-value'

describe('toInstant', () => {
  test.each<[text: string, iso: string]>([
    ['2026-03-01T08:15:30Z', '2026-03-01T08:15:30.000Z'],
    ['2026-03-01T08:15:30z', '2026-03-01T08:15:30.000Z'],
    ['2026-03-01T08:15:30', '2026-03-01T08:15:30.000Z'],
    ['2026-03-01 08:15:30', '2026-03-01T08:15:30.000Z'],
    ['2026-03-01T08:15', '2026-03-01T08:15:00.000Z'],
    ['2026-03-01T08:15:30.1Z', '2026-03-01T08:15:30.100Z'],
    ['2026-03-01T08:15:30.123Z', '2026-03-01T08:15:30.123Z'],
    ['2026-03-01T08:15:30.9999999Z', '2026-03-01T08:15:30.999Z'],
    ['2026-03-01T08:15:30.123456789012Z', '2026-03-01T08:15:30.123Z'],
    ['2026-03-01T08:15:30+05:30', '2026-03-01T02:45:30.000Z'],
    ['2026-03-01T08:15:30.5-0930', '2026-03-01T17:45:30.500Z'],
    ['2026-03-01T08:15:30+05:45', '2026-03-01T02:30:30.000Z'],
    ['2024-02-29T23:59:59.9999999-00:00', '2024-02-29T23:59:59.999Z'],
  ])('reads %s', (text, iso) => {
    expect(toInstant(text)).toBe(Date.parse(iso))
  })

  test.each(['America/Los_Angeles', 'UTC', 'Pacific/Auckland'])(
    'takes a day alone for the reader’s own (%s)',
    (zone) => {
      vi.stubEnv('TZ', zone)
      const read = toInstant('2026-11-23') ?? Number.NaN
      vi.unstubAllEnvs()
      expect(write(read, { locale: 'en-US', zone }, { dateStyle: 'short' })).toBe('11/23/26')
      expect(write(read, { locale: 'en-US', zone }, { hour: 'numeric' })).toBe('12 AM')
    },
  )

  test.each(['', '0001-01-01T00:00:00', '0001-01-01T00:00:00Z'])('takes %j for none', (text) => {
    expect(toInstant(text)).toBeNull()
  })

  test.each([
    'yesterday',
    '2026-13-01T00:00:00Z',
    '2026-03-01T25:00:00Z',
    '2026-03-01T08:15:30+5',
    '2026-03-01T08:15:30.Z',
    '03/01/2026',
    'T08:15:30Z',
    ' 2026-03-01',
    1772352930000,
    true,
    {},
    [],
    ['2026-03-01'],
  ])('refuses %j', (value) => {
    expect(toInstant(value)).toBeUndefined()
  })
})

test.each<[value: unknown, text: string | undefined]>([
  ['', ''],
  ['a', 'a'],
  [0, '0'],
  [1.5, '1.5'],
  [false, 'false'],
  [{}, undefined],
  [[], undefined],
])('toText of %j is %j', (value, text) => {
  expect(toText(value)).toBe(text)
})

test.each<[value: unknown, id: unknown]>([
  [0, 0],
  [-1, -1],
  ['a', 'a'],
  ['', null],
  [true, undefined],
  [{}, undefined],
  [[1], undefined],
  // JSON.parse rounds it to its neighbour, which is another ticket.
  [JSON.parse('9007199254740993'), undefined],
  [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
])('toId of %j is %j', (value, id) => {
  expect(toId(value)).toBe(id)
})

test('a number and a flag are of their own type only', () => {
  expect([toNumber(2), toNumber('2'), toNumber(true)]).toEqual([2, undefined, undefined])
  expect([toFlag(false), toFlag('false'), toFlag(0)]).toEqual([false, undefined, undefined])
})
