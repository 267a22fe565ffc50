import type { Instant } from '../../../deskdirector/models'
import { startOfDay } from '../../../deskdirector/ticket-filter'
import { dateBefore } from './calendar'

/** How far back the overview looks. */
export const WEEKS = 12

/** A calendar week of the reader's own zone. */
export interface Week {
  /** Its first and its last day, `YYYY-MM-DD`. */
  readonly first: string
  readonly last: string
  /** From this instant on, and before that one. */
  readonly from: Instant
  readonly to: Instant
}

/**
 * The last calendar weeks, oldest first, the present one last.
 *
 * @param firstDay the day a week begins with, 1 for Monday to 7 for Sunday.
 */
export function lastWeeks(now: Instant, firstDay: number, count = WEEKS): readonly Week[] {
  const weekday = new Date(now).getDay() || 7
  const since = (weekday - firstDay + 7) % 7
  return Array.from({ length: count }, (_, index) => {
    const first = dateBefore(now, since + 7 * (count - 1 - index))
    const noon = new Date(`${first}T12:00`).getTime()
    return { first, last: dateBefore(noon, -6), from: startOfDay(first), to: startOfDay(first, 7) }
  })
}

/** Which of the weeks an instant falls into; undefined where it falls into none. */
export function weekOf(weeks: readonly Week[], instant: Instant): Week | undefined {
  return weeks.find(({ from, to }) => instant >= from && instant < to)
}

/** The day a week begins with where a locale is spoken, 1 for Monday to 7 for Sunday; Monday where nobody tells. */
export function firstDayOf(locale: string): number {
  // A method in newer engines, a property in older ones, neither in Firefox.
  const known = new Intl.Locale(locale) as {
    getWeekInfo?: () => { readonly firstDay: number }
    weekInfo?: { readonly firstDay: number }
  }
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1
}
