import type { EdgeCase } from './edge-case'
import { worldEdgeCases } from './scripts-of-the-world'
import { shapeEdgeCases } from './shapes'

function spread(cases: readonly EdgeCase[], positions: readonly number[]): [number, EdgeCase][] {
  if (positions.length < cases.length) return []
  return cases.flatMap((edge, index): [number, EdgeCase][] => {
    const position = positions[Math.floor((index * positions.length) / cases.length)]
    return position === undefined ? [] : [[position, edge]]
  })
}

/** Where nothing is said, a thread of the usual length. */
function lengthOf(edge: EdgeCase): number {
  return edge.noteCount ?? 5
}

/**
 * Puts the edge cases evenly among one person's tickets, given by position and oldest first. The
 * longest thread comes to the oldest ticket, where it has had the time, and the empty one to a new one.
 */
export function placeEdgeCases(
  open: readonly number[],
  closed: readonly number[],
): Map<number, EdgeCase> {
  const all = [...shapeEdgeCases, ...worldEdgeCases].sort((a, b) => lengthOf(b) - lengthOf(a))
  return new Map([
    ...spread(
      all.filter((edge) => edge.isOpen),
      open,
    ),
    ...spread(
      all.filter((edge) => !edge.isOpen),
      closed,
    ),
  ])
}
