/** The published periods of `GET /api/v2/copilot/time-entries`. */
export const periods = ['today', 'this_week', 'last_week', 'this_month', 'last_month'] as const

export type Period = (typeof periods)[number]

/** Half open, in ms: the first instant in it and the first one after it. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * A period as seen from an instant. By which zone and first day of the week DeskDirector reckons is not
 * published; here it is UTC and Monday.
 */
export function spanOf(period: Period, now: number): Span {
  const today = new Date(now)
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()]
  const monday = day - ((today.getUTCDay() + 6) % 7)
  const days = (first: number, after: number): Span => ({
    from: Date.UTC(year, month, first),
    to: Date.UTC(year, month, after),
  })
  const months = (first: number): Span => ({
    from: Date.UTC(year, month + first, 1),
    to: Date.UTC(year, month + first + 1, 1),
  })
  switch (period) {
    case 'today':
      return days(day, day + 1)
    case 'this_week':
      return days(monday, monday + 7)
    case 'last_week':
      return days(monday - 7, monday)
    case 'this_month':
      return months(0)
    case 'last_month':
      return months(-1)
  }
}
