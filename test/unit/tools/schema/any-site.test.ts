import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anySite } from './any-site'
import { BEYOND_SCHEMA, bothChecks } from './both-checks'

it('The JSON Schema passes all that the check does, and refuses all that it can say', () => {
  let right = 0
  let wrong = 0
  fc.assert(
    fc.property(anySite, (site) => {
      const { mistakes, refusals } = bothChecks(site)
      if (mistakes.length === 0) {
        right += 1
        expect(refusals).toEqual([])
      } else if (refusals.length === 0) {
        expect(mistakes.filter((problem) => !BEYOND_SCHEMA.test(problem))).toEqual([])
      } else wrong += 1
    }),
    { numRuns: 5_000 },
  )
  expect(Math.min(right, wrong)).toBeGreaterThan(1_000)
})
