import fc from 'fast-check'
import { afterEach, describe, expect, it, test } from 'vitest'
import { startOfDay } from '../../../../../src/deskdirector/ticket-filter'
import { dateBefore } from '../../../../../src/screens/overview/figures/calendar'
import {
  firstDayOf,
  lastWeeks,
  WEEKS,
  weekOf,
} from '../../../../../src/screens/overview/figures/weeks'
import { RUNS, zones } from './any-tickets'

const { TZ } = process.env
afterEach(() => {
  if (TZ === undefined) delete process.env['TZ']
  else process.env['TZ'] = TZ
})

/** The present and around it: a whole day was left out in Samoa, in 2011. */
const YEARS = { min: Date.UTC(2013, 0, 1), max: Date.UTC(2033, 0, 1) }

describe.each(zones)('weeks in %s', (zone) => {
  it('follow one another without a gap, end today and begin with the day asked for', () => {
    process.env['TZ'] = zone
    const now = fc.integer(YEARS)
    fc.assert(
      fc.property(now, fc.integer({ min: 1, max: 7 }), (at, firstDay) => {
        const weeks = lastWeeks(at, firstDay)
        expect(weeks).toHaveLength(WEEKS)
        const [last] = weeks.slice(-1)
        expect(at >= last!.from && at < last!.to).toBe(true)
        for (const [index, week] of weeks.entries()) {
          if (index > 0) expect(week.from).toBe(weeks[index - 1]!.to)
          expect(new Date(`${week.first}T12:00`).getDay() || 7).toBe(firstDay)
          // The list shows a week by its first and its last day: the same tickets.
          expect([startOfDay(week.first), startOfDay(week.last, 1)]).toEqual([week.from, week.to])
        }
      }),
      RUNS,
    )
  })

  it('hold every instant between the first and the last once', () => {
    process.env['TZ'] = zone
    fc.assert(
      fc.property(fc.integer(YEARS), fc.double({ min: 0, max: 1, noNaN: true }), (now, share) => {
        const weeks = lastWeeks(now, 1)
        const [from, to] = [weeks[0]!.from, weeks.at(-1)!.to]
        const at = Math.floor(from + share * (to - 1 - from))
        expect(weeks.filter((week) => at >= week.from && at < week.to)).toEqual([weekOf(weeks, at)])
        expect([weekOf(weeks, from - 1), weekOf(weeks, to)]).toEqual([undefined, undefined])
      }),
      RUNS,
    )
  })
})

it('has a week of 167 hours and one of 169 where clocks change', () => {
  process.env['TZ'] = 'Europe/Berlin'
  const hours = (day: string) => {
    const week = lastWeeks(new Date(`${day}T12:00`).getTime(), 1).at(-1)!
    return (week.to - week.from) / 3_600_000
  }
  expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-06-01')]).toEqual([167, 169, 168])
})

test.each<[zone: string, at: string, days: number, date: string]>([
  ['Europe/Berlin', '2026-03-29T00:30', 1, '2026-03-28'],
  ['Europe/Berlin', '2026-10-26T23:30', 1, '2026-10-25'],
  ['Africa/Cairo', '2026-04-25T00:10', 1, '2026-04-24'],
  ['UTC', '2026-01-01T00:00', 1, '2025-12-31'],
  ['UTC', '2026-01-01T23:59', 0, '2026-01-01'],
  ['UTC', '2024-03-01T12:00', 1, '2024-02-29'],
])('in %s at %s, %i days before is %s', (zone, at, days, date) => {
  process.env['TZ'] = zone
  expect(dateBefore(new Date(at).getTime(), days)).toBe(date)
})

test.each([
  ['en-US', 7],
  ['de', 1],
  ['ar-EG', 6],
])('a week of %s begins with day %i', (locale, day) => {
  expect(firstDayOf(locale)).toBe(day)
})
