import type { Profile } from '../profiles'
import type { Summary } from './summarise-loads'

/** Ratios by what they are of, as `slow-4g page first row`. */
export type Ratios = Readonly<Record<string, number>>

/** How much worse than the recorded one a ratio may be before it counts: a quarter. */
const TOLERANCE = 1.25

/** The ratios of a profile's pages. The limits' own are left out: they are 1 by definition. */
export function ratiosOf({ id }: Pick<Profile, 'id'>, summaries: readonly Summary[]): Ratios {
  const entries = summaries.flatMap((summary) => {
    if (summary.id.startsWith('limit')) return []
    const { shownRatio, interactiveRatio } = summary
    const of = (what: string, ratio: number): [string, number] => [
      `${id} ${summary.id} ${what}`,
      Math.round(ratio * 100) / 100,
    ]
    return [
      of('first row', shownRatio),
      ...(interactiveRatio === null ? [] : [of('usable', interactiveRatio)]),
    ]
  })
  return Object.fromEntries(entries)
}

/**
 * Names each ratio of this project's page that is worse than the recorded one by more than the tolerance, and each that
 * isn't recorded: what nothing is held to would pass whatever it is.
 */
export function worseRatios(measured: Ratios, recorded: Ratios): string[] {
  return Object.entries(measured).flatMap(([name, ratio]) => {
    const before = recorded[name]
    const isOurs = / page(-\d+)? /.test(name)
    if (!isOurs || (before !== undefined && ratio <= before * TOLERANCE)) return []
    const held = before === undefined ? 'none recorded' : `recorded ${before.toFixed(2)} ×`
    return [`${name}: ${ratio.toFixed(2)} × the limit, ${held}`]
  })
}
