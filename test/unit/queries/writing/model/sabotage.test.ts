import { describe, expect, it } from 'vitest'
import type { Faults } from './ledger'
import { runSchedules } from './run-schedules'
import { sabotages } from './sabotage'

const counters = Object.keys(sabotages) as (keyof Faults)[]
const planted = counters.flatMap((counter) =>
  Object.entries(sabotages[counter]).map(([name, sabotage]) => ({ counter, name, sabotage })),
)

/** As many as the rarest of them takes, and some more; it ends with the first that shows it. */
const RUNS = 2_000
const SEED = 20_261_126

describe('the test of the model', () => {
  it.each(planted)(
    'counts $counter where a page $name',
    async ({ counter, sabotage }) => {
      const where = { flavour: 'tokity', side: 'portal' } as const
      const result = await runSchedules({ ...where, runs: RUNS, seed: SEED, sabotage, counter })
      expect(result.failed).toBe(true)
      expect(String(result.errorInstance)).toMatch(new RegExp(`"${counter}":[1-9]`))
    },
    300_000,
  )
})
