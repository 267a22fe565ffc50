import { argumentsOf } from '../../src/deskdirector/site-file/operation-arguments'
import { perSlots, type Purpose } from './per-slots'
import { place, type Placement } from './place-argument'
import type { Slot } from './slots'

/**
 * The surest placements, each argument and each slot once.
 *
 * @param lists the slots, as lists that other endpoints may share.
 * @param isOpen whether a placement's argument and slot are both still to be had.
 */
export function bestPlacements(
  purpose: Purpose,
  lists: readonly (readonly Slot[])[],
  isOpen: (placement: Placement) => boolean,
): Placement[] {
  const order = argumentsOf(purpose.operation)
  const all = lists.flatMap((slots) => placementsIn(purpose, slots).filter(isOpen))
  // Of two places as good as each other, the one nearer the top is meant.
  all.sort(
    (a, b) =>
      b.score - a.score ||
      a.slot.keys.length - b.slot.keys.length ||
      order.indexOf(a.argument) - order.indexOf(b.argument),
  )
  const best: Placement[] = []
  for (const each of all) {
    const isFree = best.every(
      ({ argument, slot }) => argument !== each.argument && slot !== each.slot,
    )
    if (isFree) best.push(each)
  }
  return best
}

/** Everywhere that an operation's arguments may go. */
const placementsIn = perSlots(({ operation, side }, slots) =>
  argumentsOf(operation).flatMap((argument) =>
    slots.flatMap((slot) => place(operation, argument, slot, side) ?? []),
  ),
)
