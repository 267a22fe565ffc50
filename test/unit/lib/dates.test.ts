import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absoluteTime, calendarDate, dayNumber, relativeTime } from '../../../src/lib/dates'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Zones of every kind: whole, half and quarter hours, daylight saving both ways and twice, dates skipped. */
const zones = [
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'America/Adak',
  'America/Caracas',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Kabul',
  'Asia/Yangon',
  'Asia/Tokyo',
  'Asia/Beirut',
  'Australia/Adelaide',
  'Australia/Eucla',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Marquesas',
]
const locales = ['en-GB', 'en-US', 'de', 'ar', 'fa', 'th', 'ja', 'he', 'pt-BR', 'zh-TW']

const now = Date.UTC(2026, 10, 23, 18, 41)
const style = { locale: 'en-GB', zone: 'Europe/London' }
/** With a plain space, for reading. */
const said = (ago: number) => relativeTime(now - ago, now, style).replace('\u00a0', ' ')

/** The day a zone's wall clock shows, by another way than the code under test. */
function wallDay(instant: number, zone: string): number {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant)
  return Math.round(Date.parse(text) / DAY)
}

describe('relativeTime', () => {
  it.each([
    [20_000, 'Now'],
    [9 * MINUTE, '9 min'],
    [34 * MINUTE, '34 min'],
    [2 * HOUR, '2 h'],
    [18 * HOUR, '18 h'],
    [19 * HOUR, 'Yesterday'],
    [3 * DAY, 'Fri'],
    [6 * DAY, 'Tue'],
    [7 * DAY, '16 Nov'],
    [320 * DAY, '7 Jan'],
    [330 * DAY, '28 Dec 2025'],
  ])('says of %i ms ago: %s', (ago, words) => {
    expect(said(ago)).toBe(words)
  })

  it.each([
    [30_000, 'Now'],
    [2 * HOUR, '20:41'],
    [DAY, 'Tomorrow'],
    [4 * DAY, 'Fri'],
    [60 * DAY, '22 Jan 2027'],
  ])('says of what comes in %i ms: %s', (ahead, words) => {
    expect(said(-ahead)).toBe(words)
  })

  it('speaks the locale’s language', () => {
    expect(relativeTime(now - DAY, now, { locale: 'de', zone: 'Europe/Berlin' })).toBe('Gestern')
    expect(relativeTime(now - 3 * HOUR, now, { locale: 'de', zone: 'UTC' })).toContain('3')
  })

  it('says nothing of what no calendar holds', () => {
    for (const instant of [NaN, Infinity, -Infinity, 8.65e15]) {
      expect(relativeTime(instant, now, style)).toBe('')
      expect(absoluteTime(instant, style)).toBe('')
    }
  })

  it('has words for any moment in any zone and language', () => {
    const moment = fc.integer({ min: -8.64e15, max: 8.64e15 })
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom(...zones),
        fc.constantFrom(...locales),
        (instant, zone, locale) => {
          expect(relativeTime(instant, now, { locale, zone })).not.toBe('')
          expect(absoluteTime(instant, { locale, zone })).not.toBe('')
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('names the days as the wall clock of the zone has them', () => {
    // Around changes of the clocks too, which fall all over the year and these zones.
    const start = fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2037, 0) })
    const ago = fc.integer({ min: HOUR, max: 9 * DAY })
    fc.assert(
      fc.property(start, ago, fc.constantFrom(...zones), (then, gap, zone) => {
        const later = then + gap
        const words = relativeTime(then, later, { locale: 'en-GB', zone })
        const days = wallDay(later, zone) - wallDay(then, zone)
        expect(dayNumber(later, zone) - dayNumber(then, zone)).toBe(days)
        expect(words === 'Yesterday').toBe(days === 1)
        expect(/\d\sh$/.test(words)).toBe(days === 0)
        expect(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/.test(words)).toBe(days > 1 && days < 7)
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('absoluteTime', () => {
  it('writes a moment in full, on the viewer’s own clock', () => {
    expect(absoluteTime(now, style)).toMatch(/^Monday,? 23 November 2026 at 18:41$/)
    expect(absoluteTime(now, { locale: 'en-GB', zone: 'Asia/Kathmandu' })).toMatch(
      /^Tuesday,? 24 November 2026 at 00:26$/,
    )
  })
})

describe('calendarDate', () => {
  it('is the same day wherever it is read', () => {
    expect(calendarDate('2026-11-01', 'en-GB')).toBe('1 Nov 2026')
  })
})
