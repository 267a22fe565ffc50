import type { Instant, Ticket } from '../../../deskdirector/models'
import { weekOf, type Week } from './weeks'

/** What is told of several spans of time, in ms. */
export interface Spans {
  readonly count: number
  readonly median: number
  readonly shortest: number
  readonly longest: number
}

/** The middle one of several spans and the outermost; null where there is none. */
export function summarise(spans: readonly number[]): Spans | null {
  const sorted = [...spans].sort((a, b) => a - b)
  const count = sorted.length
  const [shortest] = sorted
  const longest = sorted.at(-1)
  const lower = sorted[Math.ceil(count / 2) - 1]
  const upper = sorted[Math.floor(count / 2)]
  if (shortest === undefined || longest === undefined) return null
  if (lower === undefined || upper === undefined) return null
  // Not their sum by two: that may round to beyond the larger one.
  return { count, median: lower + (upper - lower) / 2, shortest, longest }
}

/** How long tickets that were closed in these weeks had been open, of those that say so. */
export function timesToClose(tickets: readonly Ticket[], weeks: readonly Week[]): number[] {
  return tickets.flatMap(({ createdOn, closedOn }) =>
    closedOn !== null && weekOf(weeks, closedOn) !== undefined ? spanOf(createdOn, closedOn) : [],
  )
}

/** None where nobody says when it began, or where it ended before it did, as by an import of old tickets. */
export function spanOf(from: Instant | null, to: Instant): number[] {
  return from === null || to < from ? [] : [to - from]
}
