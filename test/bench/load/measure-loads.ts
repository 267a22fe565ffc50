import type { Browser } from '@playwright/test'
import type { Options } from '../options'
import { profiles, type Profile } from '../profiles'
import type { World } from '../serve/start-world'
import { loadPage, type Load } from './load-page'
import { runRounds } from './run-rounds'

/** The loads of each scenario by its id, in the order of the rounds, on one profile. */
export interface ProfileLoads {
  readonly profile: Profile
  readonly loads: ReadonlyMap<string, readonly Load[]>
}

type Asked = Pick<Options, 'profiles' | 'scenarios' | 'roundsOn'>

/** Loads every scenario in turn, each time with a token of its own and nothing in any cache; profile after profile. */
export async function measureLoads(
  browser: Browser,
  { pageOrigin, desks }: World,
  { profiles: asked, scenarios, roundsOn }: Asked,
): Promise<ProfileLoads[]> {
  const measured: ProfileLoads[] = []
  for (const profile of asked) {
    const due = scenarios.filter((each) => !each.firstProfileOnly || profile === profiles[0])
    // All of them, then once more those that have more turns: never the same page twice in a row.
    const most = Math.max(...due.map((each) => each.turns))
    const turns = Array.from({ length: most }, (_, turn) =>
      due.filter((each) => each.turns > turn),
    ).flat()
    const loads = await runRounds(turns, roundsOn(profile), async ({ path, desk, probe }) => {
      const launch = await desks.get(desk)?.launch()
      return loadPage(browser, `${pageOrigin}${path}?${launch?.toString()}`, probe, profile)
    })
    measured.push({ profile, loads })
  }
  return measured
}

/** The loads of two runs as if they had been one. */
export function joinLoads(
  one: readonly ProfileLoads[],
  other: readonly ProfileLoads[],
): ProfileLoads[] {
  return one.map(({ profile, loads }) => {
    const more = other.find((each) => each.profile === profile)?.loads
    const joined = [...loads].map(([id, own]) => [id, [...own, ...(more?.get(id) ?? [])]] as const)
    return { profile, loads: new Map(joined) }
  })
}
