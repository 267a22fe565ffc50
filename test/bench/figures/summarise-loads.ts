import type { Load } from '../load/load-page'
import type { Scenario } from '../scenarios'
import { median, ratio, ratioSpread, spread, type Spread } from './statistics'

/** What the loads of one page come to, beside the limit's of the same run. */
export interface Summary {
  readonly id: string
  readonly name: string
  readonly shown: number
  readonly spread: Spread
  readonly shownRatio: number
  /** Of single rounds. */
  readonly shownRatios: Spread
  /** All null where a page has nothing to use. */
  readonly interactive: number | null
  readonly interactiveRatio: number | null
  readonly interactiveRatios: Spread | null
  /** Both the worst of all its loads. */
  readonly shift: number
  readonly moved: number
}

const shownOf = (loads: readonly Load[]) => loads.map(({ shown }) => shown)

/** Sums up each scenario that was loaded; its ratios are to the first sight of the limit that it names. */
export function summariseLoads(
  scenarios: readonly Scenario[],
  loads: ReadonlyMap<string, readonly Load[]>,
): Summary[] {
  return scenarios.flatMap(({ id, name, limit, turns }) => {
    const own = loads.get(id) ?? []
    if (own.length === 0) return []
    const limits = shownOf(loads.get(limit) ?? [])
    const rounds = Math.ceil(own.length / turns)
    const interactive = own.flatMap((load) => load.interactive ?? [])
    const isUsed = interactive.length > 0
    return [
      {
        id,
        name,
        shown: median(shownOf(own)),
        spread: spread(shownOf(own)),
        shownRatio: ratio(shownOf(own), limits),
        shownRatios: ratioSpread(shownOf(own), limits, rounds),
        interactive: isUsed ? median(interactive) : null,
        interactiveRatio: isUsed ? ratio(interactive, limits) : null,
        interactiveRatios: isUsed ? ratioSpread(interactive, limits, rounds) : null,
        shift: Math.max(...own.map(({ shift }) => shift)),
        moved: Math.max(...own.map(({ moved }) => moved)),
      },
    ]
  })
}
