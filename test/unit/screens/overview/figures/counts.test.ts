import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterLoaded } from '../../../../../src/deskdirector/filter-tickets'
import { defaultFilter, type TicketFilter } from '../../../../../src/deskdirector/ticket-filter'
import { byAge } from '../../../../../src/screens/overview/figures/age-bands'
import { flow, openedIn, tellsClosing } from '../../../../../src/screens/overview/figures/flow'
import { topOf } from '../../../../../src/screens/overview/figures/scale'
import { busiest, tally } from '../../../../../src/screens/overview/figures/tally'
import { lastWeeks, weekOf } from '../../../../../src/screens/overview/figures/weeks'
import { buildReference, buildTicket } from '../../../../support/build-ticket'
import { anyTickets, NOW, RUNS } from './any-tickets'

const nothing = () => false
const weeks = lastWeeks(NOW, 1)
const sum = (counts: readonly { readonly count: number }[]) =>
  counts.reduce((all, { count }) => all + count, 0)

describe('by age', () => {
  it('has every ticket in one band or among those that don’t tell', () => {
    fc.assert(
      fc.property(anyTickets, (tickets) => {
        const { bands, untold } = byAge(tickets, NOW)
        expect(sum(bands) + untold).toBe(tickets.length)
      }),
      RUNS,
    )
  })

  it('counts what the list shows behind a band', () => {
    fc.assert(
      fc.property(anyTickets, (tickets) => {
        for (const { from, to, count } of byAge(tickets, NOW).bands) {
          const filter = { ...defaultFilter, state: 'any' as const, from, to }
          const shown = filterLoaded(tickets, filter, nothing)
          // A list without any date shows those, too, that have none.
          const dated = shown.filter(({ createdOn }) => createdOn !== null)
          expect(dated).toHaveLength(count)
        }
      }),
      RUNS,
    )
  })

  it.each([
    ['2026-11-25T00:00', 0],
    ['2026-11-24T23:59', 1],
    ['2026-11-19T00:00', 1],
    ['2026-11-18T23:59', 2],
    ['2026-10-27T00:00', 2],
    ['2026-10-26T23:59', 3],
    ['2026-08-28T00:00', 3],
    ['2026-08-27T23:59', 4],
    ['2026-11-27T12:00', 0],
  ])('puts one of %s into band %i', (at, band) => {
    const { bands } = byAge([buildTicket({ createdOn: new Date(at).getTime() })], NOW)
    expect(bands.map(({ count }) => count).indexOf(1)).toBe(band)
  })
})

describe('by name', () => {
  const statusOf = ({ status }: { readonly status: { readonly name: string } | null }) =>
    status?.name

  it('counts every ticket once, the most first and the nameless last', () => {
    fc.assert(
      fc.property(anyTickets, (tickets) => {
        const tallied = tally(tickets, statusOf)
        expect(sum(tallied)).toBe(tickets.length)
        for (const { name, count, ticket } of tallied) {
          const same = tickets.filter((each) => (each.status?.name || null) === name)
          expect(same).toHaveLength(count)
          expect(same).toContain(ticket)
        }
        const named = tallied.filter(({ name }) => name !== null)
        expect(tallied.slice(0, named.length)).toEqual(named)
        for (const [index, { count }] of named.entries()) {
          expect(count).toBeLessThanOrEqual(named[index - 1]?.count ?? Infinity)
        }
      }),
      RUNS,
    )
  })

  it('loses none of those that it doesn’t show, and never hides one alone', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 30 })
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 8 }), (given, most) => {
        const tickets = given.map((name) => buildTicket({ status: buildReference(name) }))
        const all = tally(tickets, statusOf)
        const { shown, otherNames, otherTickets } = busiest(all, most)
        expect(sum(shown) + otherTickets).toBe(tickets.length)
        expect(shown.length + otherNames).toBe(all.length)
        expect(otherNames).not.toBe(1)
        expect(shown.length).toBeLessThanOrEqual(most + 1)
      }),
      RUNS,
    )
  })
})

describe('week by week', () => {
  it('counts each that was opened or closed in them once', () => {
    fc.assert(
      fc.property(anyTickets, (tickets) => {
        const counted = flow(tickets, weeks)
        const inWeeks = (at: number | null) => at !== null && weekOf(weeks, at) !== undefined
        const total = (of: 'opened' | 'closed') => counted.reduce((all, week) => all + week[of], 0)
        expect(total('opened')).toBe(openedIn(tickets, weeks).length)
        expect(total('opened')).toBe(tickets.filter((each) => inWeeks(each.createdOn)).length)
        const closed = tickets.filter(({ isClosed, closedOn }) => isClosed && inWeeks(closedOn))
        expect(total('closed')).toBe(closed.length)
      }),
      RUNS,
    )
  })

  it('counts what the list shows behind a week', () => {
    fc.assert(
      fc.property(anyTickets, (tickets) => {
        const shown = (filter: Partial<TicketFilter>) =>
          filterLoaded(tickets, { ...defaultFilter, ...filter }, nothing)
        for (const { first, last, opened, closed } of flow(tickets, weeks)) {
          expect(shown({ state: 'any', from: first, to: last })).toHaveLength(opened)
          // One that was opened again keeps the day it was closed on, and isn't among the closed ones.
          const days = { closedFrom: first, closedTo: last }
          expect(shown({ state: 'closed', ...days })).toHaveLength(closed)
        }
      }),
      RUNS,
    )
  })

  it('knows an instance that closes without a date from one that closes nothing', () => {
    const undated = buildTicket({ isClosed: true, closedOn: null })
    const dated = buildTicket({ isClosed: true, closedOn: NOW })
    expect([[], [undated], [undated, dated]].map(tellsClosing)).toEqual([true, false, true])
  })
})

it('ends a scale at a round even number that nothing exceeds, and not far above', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
      const top = topOf(most)
      expect(top).toBeGreaterThanOrEqual(most)
      expect(top).toBeLessThanOrEqual(Math.max(2, 2 * most))
      expect(top % 2).toBe(0)
    }),
    RUNS,
  )
})
