import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanOf, summarise, timesToClose } from '../../../../../src/screens/overview/figures/spans'
import { tellsAgents, timeToAnswer } from '../../../../../src/screens/overview/figures/first-answer'
import { lastWeeks } from '../../../../../src/screens/overview/figures/weeks'
import { spanWords } from '../../../../../src/screens/overview/span-words'
import { buildPerson } from '../../../../support/build-person'
import { buildNote, buildTicket } from '../../../../support/build-ticket'
import { anyTickets, NOW, RUNS } from './any-tickets'

const HOUR = 3_600_000
const weeks = lastWeeks(NOW, 1)

describe('the middle', () => {
  const spans = fc.array(fc.nat(10 ** 12), { minLength: 1, maxLength: 50 })

  it('has half of them on either side, and lies between the outermost', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const { median, shortest, longest, count } = summarise(given)!
        expect([shortest, longest, count]).toEqual([
          Math.min(...given),
          Math.max(...given),
          given.length,
        ])
        expect(median).toBeGreaterThanOrEqual(shortest)
        expect(median).toBeLessThanOrEqual(longest)
        const below = given.filter((span) => span < median).length
        const above = given.filter((span) => span > median).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(given.length / 2)
      }),
      RUNS,
    )
  })

  it('is the same in any order', () => {
    fc.assert(
      fc.property(spans, (given) => {
        expect(summarise(given.toReversed())).toEqual(summarise(given))
      }),
      RUNS,
    )
  })

  it.each([
    [[3], 3],
    [[4, 2], 3],
    [[9, 1, 5], 5],
    [[1, 2, 100, 4], 3],
  ])('of %j is %d', (given, median) => {
    expect(summarise(given)?.median).toBe(median)
  })

  it('of nothing is nothing', () => {
    expect(summarise([])).toBeNull()
  })
})

describe('the time to close', () => {
  it('is told of tickets closed in these weeks alone, and is never less than nothing', () => {
    fc.assert(
      fc.property(anyTickets, (tickets) => {
        const times = timesToClose(tickets, weeks)
        const [from, to] = [weeks[0]!.from, weeks.at(-1)!.to]
        const told = tickets.filter(
          ({ createdOn, closedOn }) =>
            closedOn !== null &&
            closedOn >= from &&
            closedOn < to &&
            createdOn !== null &&
            createdOn <= closedOn,
        )
        expect(times).toHaveLength(told.length)
        expect(times.every((time) => time >= 0)).toBe(true)
      }),
      RUNS,
    )
  })

  it('has none for what ends before it begins, or begins nowhere', () => {
    expect([spanOf(5, 4), spanOf(null, 4), spanOf(4, 4), spanOf(1, 4)]).toEqual([[], [], [0], [3]])
  })
})

describe('the time to a first answer', () => {
  const agent = buildPerson('Mira Lindqvist', { type: 'agent' })
  const contact = buildPerson('Zoë Ødegård', { type: 'contact' })
  const said = (hours: number, author: typeof agent | null, isInternal = false) =>
    buildNote({ createdOn: NOW + hours * HOUR, author, isInternal })
  const timeOf = (...notes: ReturnType<typeof buildNote>[]) =>
    timeToAnswer(buildTicket({ createdOn: NOW, notes }))

  it('ends with the first word of an agent that the contact sees, whatever the order', () => {
    const notes = [said(9, agent), said(1, contact), said(2, agent, true), said(4, agent)]
    expect(timeOf(...notes)).toEqual([4 * HOUR])
  })

  it('has none without such a word', () => {
    expect(timeOf()).toEqual([])
    expect(timeOf(said(1, contact), said(2, agent, true), said(3, null))).toEqual([])
    expect(timeOf(said(1, { ...agent, type: null }))).toEqual([])
    expect(timeOf(buildNote({ createdOn: null, author: agent }))).toEqual([])
  })

  it('tells an instance that names no kind of author', () => {
    const of = (...notes: ReturnType<typeof buildNote>[]) => tellsAgents([buildTicket({ notes })])
    expect(of()).toBe(true)
    expect(of(said(1, contact))).toBe(true)
    expect(of(said(1, { ...agent, type: null }), said(2, null))).toBe(false)
  })
})

it.each([
  [0, '0 minutes'],
  [59.4 * 60_000, '59 minutes'],
  [3.26 * HOUR, '3.3 hours'],
  [47 * HOUR, '47 hours'],
  [2.5 * 24 * HOUR, '2.5 days'],
  [60 * 24 * HOUR, '60 days'],
])('%d ms are %s', (ms, words) => {
  expect(spanWords(ms, 'en')).toBe(words)
})
