import fc from 'fast-check'
import { afterEach, describe, expect, it, test } from 'vitest'
import {
  defaultFilter,
  FILTER_KEYS,
  parseTicketFilter,
  toFindTickets,
  writeTicketFilter,
  type TicketFilter,
} from '../../../src/deskdirector/ticket-filter'
import { RUNS } from './builders'

const filter = (some: Partial<TicketFilter>): TicketFilter => ({ ...defaultFilter, ...some })

describe('a filter in the address', () => {
  test.each<[query: string, some: Partial<TicketFilter>]>([
    ['', {}],
    ['q=vpn+down', { search: 'vpn down' }],
    ['state=any&scope=mine', { state: 'any', scope: 'mine' }],
    [
      'status=Waiting+on+you&priority=P1&queue=Help',
      { status: 'Waiting on you', priority: 'P1', queue: 'Help' },
    ],
    ['tag=vip&from=2026-01-31&to=2026-02-28', { tag: 'vip', from: '2026-01-31', to: '2026-02-28' }],
    ['status=&type=', { status: '', type: '' }],
    ['waiting=1&sort=-priority', { waiting: true, sort: '-priority' }],
  ])('is read from and written to %j', (query, some) => {
    expect(parseTicketFilter(query)).toEqual(filter(some))
    expect(writeTicketFilter(filter(some))).toBe(query)
  })

  test.each([
    'state=opn&scope=ours&sort=colour&waiting=yes',
    'state=&scope=&priority=&queue=&tag=&from=&to=&sort=',
    'from=2026-02-30&to=2026-13-01',
    'from=yesterday&to=2026-1-1',
    'from=0001-01-01&to=9999-12-31',
    '%E0%A4%A&%=%&&&=',
    'constructor=1&__proto__=2&access_token=3',
  ])('falls away where %j is unknown or broken', (query) => {
    expect(parseTicketFilter(query)).toEqual(defaultFilter)
  })

  it('may begin with a question mark, and may be parsed already', () => {
    expect(parseTicketFilter('?q=a').search).toBe('a')
    expect(parseTicketFilter(new URLSearchParams({ q: 'a' })).search).toBe('a')
  })

  it('uses the keys that it says it uses', () => {
    const keys =
      'q state scope status priority queue type tag from to closedFrom closedTo waiting sort'
    expect(FILTER_KEYS.join(' ')).toBe(keys)
  })

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(filters(), (given) => {
        expect(parseTicketFilter(writeTicketFilter(given))).toEqual(given)
      }),
      RUNS,
    )
  })

  it('is written as it is read, whatever was in the address', () => {
    const words = fc.constantFrom('open', 'mine', '-summary', '1', '2026-01-31', '', 'x')
    const pair = fc.tuple(
      fc.constantFrom(...FILTER_KEYS),
      fc.oneof(words, fc.string({ unit: 'binary' })),
    )
    const query = fc.array(pair).map((pairs) => new URLSearchParams(pairs).toString())
    fc.assert(
      fc.property(fc.oneof(query, fc.string({ unit: 'binary' })), (text) => {
        const read = parseTicketFilter(text)
        const written = writeTicketFilter(read)
        expect(parseTicketFilter(written)).toEqual(read)
        expect(writeTicketFilter(parseTicketFilter(written))).toBe(written)
      }),
      RUNS,
    )
  })
})

function filters(): fc.Arbitrary<TicketFilter> {
  const text = fc.string({ unit: 'grapheme', minLength: 1 })
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  return fc.record({
    search: fc.string({ unit: 'grapheme' }),
    state: fc.constantFrom('open', 'closed', 'any'),
    scope: maybe(fc.constantFrom('mine', 'copied', 'team', 'all', 'unassigned')),
    status: maybe(fc.oneof(text, fc.constant(''))),
    priority: maybe(text),
    queue: maybe(text),
    type: maybe(text),
    tag: maybe(text),
    from: maybe(day),
    to: maybe(day),
    closedFrom: maybe(day),
    closedTo: maybe(day),
    waiting: fc.boolean(),
    sort: fc.constantFrom(
      'modifiedOn',
      '-modifiedOn',
      'createdOn',
      '-priority',
      'status',
      '-summary',
    ),
  })
}

describe('what the instance is asked for', () => {
  const everything = filter({
    search: '  vpn ',
    scope: 'mine',
    status: 'New',
    priority: 'P1',
    queue: 'Help',
    tag: 'vip',
    from: '2026-01-31',
    to: '2026-01-31',
    waiting: true,
  })
  const only =
    (...known: string[]) =>
    (argument: string) =>
      known.includes(argument)

  it('is what it can do by itself', () => {
    expect(toFindTickets(everything, only('search', 'state', 'tag'))).toEqual({
      search: 'vpn',
      state: 'open',
      tag: 'vip',
    })
    expect(toFindTickets(everything, () => false)).toEqual({})
  })

  it('never is a status, a priority or a queue: those are names here, and ids there', () => {
    const find = toFindTickets(everything, () => true)
    expect(Object.keys(find)).toEqual([
      'search',
      'state',
      'scope',
      'tag',
      'from',
      'to',
      'waiting',
      'sort',
    ])
  })

  it('has nothing that nobody chose', () => {
    expect(toFindTickets(filter({ search: ' ' }), () => true)).toEqual({
      state: 'open',
      sort: '-modifiedOn',
    })
  })

  it('leaves out a scope and an order that the instance doesn’t know', () => {
    const can = (argument: string, value?: string) => argument !== 'state' && value !== 'team'
    const asked = (scope: 'team' | 'mine') => toFindTickets(filter({ scope }), can).scope
    expect([asked('team'), asked('mine')]).toEqual([undefined, 'mine'])
  })
})

describe('days', () => {
  const { TZ } = process.env
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ']
    else process.env['TZ'] = TZ
  })

  test.each<[zone: string, day: string, from: string, to: string]>([
    ['UTC', '2026-01-31', '2026-01-31T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-31', '2026-01-30T18:15:00.000Z', '2026-01-31T18:15:00.000Z'],
    ['America/St_Johns', '2026-01-31', '2026-01-31T03:30:00.000Z', '2026-02-01T03:30:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-31', '2026-01-30T10:00:00.000Z', '2026-01-31T10:00:00.000Z'],
    // A day of 23 hours, and one of 25.
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    // Midnight is left out where clocks go forward at midnight.
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z', '2026-04-24T21:00:00.000Z'],
    ['Africa/Cairo', '2026-04-23', '2026-04-22T22:00:00.000Z', '2026-04-23T22:00:00.000Z'],
  ])('of %s: %s is from %s to %s', (zone, day, from, to) => {
    process.env['TZ'] = zone
    expect(toFindTickets(filter({ from: day, to: day }), () => true)).toMatchObject({ from, to })
  })
})
