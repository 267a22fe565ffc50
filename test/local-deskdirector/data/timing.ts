import type { TicketTimes } from './plan'
import { day, hour, minute, towardsWorkingHours } from './stamp'
import type { Random } from './random'

/** The newest change lies this long before now, every other one a little longer. */
const freshestIdle = 3 * minute
const shortestIdle = 5 * minute
const oldestAge = 730 * day

/** Between two notes lies at least this on average: in a quick exchange, and in work that lasts. */
export const quickPace = 2 * minute
export const lastingPace = 8 * hour

/** When `total` tickets were created, oldest first: over two years, denser towards now. */
export function creationTimes(total: number, now: number, random: Random): number[] {
  const times = Array.from({ length: total }, () => {
    const age = 8 * minute + (oldestAge - 4 * day) * random.next() ** 2
    const isOffice = age > day && random.chance(0.85)
    return isOffice ? towardsWorkingHours(now - age) : Math.round(now - age)
  })
  return times.sort((a, b) => a - b)
}

/** A time span whose logarithm is evenly spread, as response times roughly are. */
function span(shortest: number, longest: number, random: Random): number {
  return shortest * (longest / shortest) ** random.next()
}

/** When a closed ticket was closed, and touched last. */
export function closedTimes(
  created: number,
  now: number,
  isLasting: boolean,
  random: Random,
): TicketTimes {
  const age = now - created
  const drawn = isLasting ? span(12 * day, 120 * day, random) : span(25 * minute, 24 * day, random)
  const length = Math.min(drawn, (age - shortestIdle) * random.next() ** 0.3)
  const closed = Math.round(created + Math.max(length, minute))
  const pause = Math.min(span(minute, 90 * minute, random), (closed - created) / 3)
  const isTouchedLater = random.chance(0.2)
  const later = Math.min(span(10 * minute, 4 * day, random), (now - shortestIdle - closed) / 2)
  return {
    created,
    lastNote: Math.round(closed - pause),
    closed,
    modified: isTouchedLater && later > minute ? Math.round(closed + later) : closed,
  }
}

/** When an open ticket was touched last. */
export function openTimes(
  created: number,
  now: number,
  isFreshest: boolean,
  random: Random,
): TicketTimes {
  const age = now - created
  const drawn = Math.max(shortestIdle, Math.min(span(25 * minute, 40 * day, random), age * 0.8))
  const modified = Math.round(now - (isFreshest ? freshestIdle : drawn))
  return { created, lastNote: modified, closed: null, modified }
}

/** The times of a ticket that nobody has answered yet: at most sorted, soon after it came. */
export function touchedAt({ created, modified }: TicketTimes, random: Random): TicketTimes {
  const touched = created + Math.floor(Math.min(modified - created, 20 * minute) * random.next())
  return { created, lastNote: touched, closed: null, modified: touched }
}

/** How many notes fit between creation and the last note. */
export function roomForNotes({ created, lastNote }: TicketTimes, pace: number): number {
  return Math.floor((lastNote - created) / pace)
}
