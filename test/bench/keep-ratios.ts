import { readFileSync, writeFileSync } from 'node:fs'
import { ratiosOf, worseRatios, type Ratios } from './figures/recorded-ratios'
import { summariseLoads } from './figures/summarise-loads'
import type { ProfileLoads } from './load/measure-loads'
import type { Scenario } from './scenarios'

const FILE = 'test/bench/recorded.json'

/** The ratios of all that was loaded. */
function measuredRatios(scenarios: readonly Scenario[], measured: readonly ProfileLoads[]): Ratios {
  const all = measured.map(({ profile, loads }) =>
    ratiosOf(profile, summariseLoads(scenarios, loads)),
  )
  return Object.fromEntries(all.flatMap((ratios) => Object.entries(ratios)))
}

function recordedRatios(): Ratios {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Ratios
}

/** Names the ratios that are worse than those recorded. */
export function findWorse(
  scenarios: readonly Scenario[],
  measured: readonly ProfileLoads[],
): string[] {
  return worseRatios(measuredRatios(scenarios, measured), recordedRatios())
}

/** Writes the ratios down as those to compare with; what wasn't measured stays as it was. */
export function record(scenarios: readonly Scenario[], measured: readonly ProfileLoads[]): void {
  const ratios = { ...recordedRatios(), ...measuredRatios(scenarios, measured) }
  writeFileSync(FILE, `${JSON.stringify(ratios, null, 2)}\n`)
}
