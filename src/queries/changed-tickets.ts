import type { Ticket } from '../deskdirector/models'

/**
 * How many tickets a reader would see differently: new ones, gone ones, and those changed since.
 *
 * @param isWhole whether `seen` holds all that match; on one page of several, a ticket that isn't there may only
 * have moved on to the next.
 */
export function countChanged(
  shown: readonly Ticket[],
  seen: readonly Ticket[],
  isWhole: boolean,
): number {
  const before = new Map(shown.map((ticket) => [ticket.id, ticket.modifiedOn]))
  const now = new Set(seen.map((ticket) => ticket.id))
  const changed = seen.filter(({ id, modifiedOn }) => {
    const known = before.get(id)
    return known === undefined || (modifiedOn !== null && modifiedOn > (known ?? -Infinity))
  })
  const gone = isWhole ? shown.filter((ticket) => !now.has(ticket.id)) : []
  return changed.length + gone.length
}
