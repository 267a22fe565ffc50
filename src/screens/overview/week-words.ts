import { write } from '../../lib/dates'
import type { Week } from './figures/weeks'

const DAY = { day: 'numeric', month: 'short' } as const

/** Dear to make. A calendar date is no moment, so no zone may move it. */
const ranges = new Map<string, Intl.DateTimeFormat>()

/** A week by its first and last day: "7 – 13 Sept". */
export function weekWords({ first, last }: Week, locale: string): string {
  const range = ranges.get(locale) ?? new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' })
  ranges.set(locale, range)
  return range.formatRange(Date.parse(first), Date.parse(last))
}

/** The day a week begins with: "7 Sept". */
export function weekStart({ first }: Week, locale: string): string {
  return write(Date.parse(first), { locale, zone: 'UTC' }, DAY)
}
