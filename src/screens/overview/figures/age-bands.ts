import type { Instant, Ticket } from '../../../deskdirector/models'
import { startOfDay } from '../../../deskdirector/ticket-filter'
import { dateBefore } from './calendar'

/** From so many days old on, youngest first. */
const STARTS = [0, 1, 7, 30, 90] as const

/** Tickets of about one age, in calendar days: those opened today are 0 days old. */
export interface AgeBand {
  readonly youngest: number
  /** Null: and all that are older. */
  readonly oldest: number | null
  /** The dates of opening it spans, `YYYY-MM-DD`; null where it is open to that side. */
  readonly from: string | null
  readonly to: string | null
  readonly count: number
}

interface Ages {
  readonly bands: readonly AgeBand[]
  /** Tickets that don't say when they were opened. */
  readonly untold: number
}

/** How old tickets are. One from the future, by another clock, was opened today. */
export function byAge(tickets: readonly Ticket[], now: Instant): Ages {
  const bands = STARTS.map((youngest, index) => {
    const next = STARTS[index + 1]
    const oldest = next === undefined ? null : next - 1
    const from = oldest === null ? null : dateBefore(now, oldest)
    const to = youngest === 0 ? null : dateBefore(now, youngest)
    const begin = from === null ? -Infinity : startOfDay(from)
    const end = to === null ? Infinity : startOfDay(to, 1)
    const isIn = ({ createdOn }: Ticket) =>
      createdOn !== null && createdOn >= begin && createdOn < end
    return { youngest, oldest, from, to, count: tickets.filter(isIn).length }
  })
  return { bands, untold: tickets.filter(({ createdOn }) => createdOn === null).length }
}
