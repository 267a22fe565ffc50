import { describe, expect, it } from 'vitest'
import { runSchedules } from './run-schedules'
import { sabotages } from './sabotage'

const planted = Object.entries(sabotages).flatMap(([counter, mistakes]) =>
  Object.entries(mistakes).map(([name, sabotage]) => ({ counter, name, sabotage })),
)

describe('the test of the model', () => {
  it.each(planted)(
    'counts $counter where a page $name',
    async ({ counter, sabotage }) => {
      const result = await runSchedules({ flavour: 'tokity', side: 'portal', runs: 600, sabotage })
      expect(result.failed).toBe(true)
      expect(String(result.errorInstance)).toMatch(new RegExp(`"${counter}":[1-9]`))
    },
    300_000,
  )
})
