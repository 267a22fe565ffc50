import type { TicketState } from '../../deskdirector/operations'
import type { listAround } from '../../messages/en/list-around'

interface Counted {
  readonly state: TicketState
  /** Tickets shown, tickets the page has, tickets the instance has where it says. */
  readonly matching: number
  readonly loaded: number
  readonly total: number | null
  /** The instance has further pages. */
  readonly hasMore: boolean
  /** The page itself filtered or sorted, over what it has. */
  readonly isLocal: boolean
}

/** How many tickets there are, and, where the page knows only some of them, among how many that was counted. */
export function countLine(counted: Counted, words: typeof listAround): string {
  const { state, matching, loaded, total, hasMore, isLocal } = counted
  const count = words.count[state]
  if (isLocal && matching < loaded) return words.match(matching, loaded)
  const all = Math.max(total ?? 0, loaded)
  const isPartial = hasMore || all > loaded
  if (!isPartial) return count(loaded)
  if (total === null) return `${count(loaded)}, ${words.inLoaded(loaded)}`
  return isLocal ? `${count(all)}, ${words.inLoaded(loaded)}` : count(all)
}
