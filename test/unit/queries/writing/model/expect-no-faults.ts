import { expect, it } from 'vitest'
import type { Side } from '../../../../../src/session/side'
import type { Flavour } from '../../../../local-deskdirector/flavour'
import { runSchedules } from './run-schedules'

/** Four of these make 10,000; `SCHEDULES` takes another number, and `SCHEDULE_SEED` plays one again. */
const RUNS = Number(process.env['SCHEDULES'] ?? 2_500)
const SEED = process.env['SCHEDULE_SEED']

/** A test that, of so many random schedules, none loses, doubles or overwrites anything. */
export function expectNoFaults(flavour: Flavour, side: Side): void {
  it(`${flavour}, ${side}: nothing is lost, doubled, misplaced, overwritten unseen, falsely saved or stuck`, async () => {
    const result = await runSchedules({
      flavour,
      side,
      runs: RUNS,
      ...(SEED !== undefined && { seed: Number(SEED) }),
    })
    const found = result.failed
      ? `seed ${result.seed}: ${String(result.counterexample?.[1])}: ${String(result.errorInstance)}`
      : ''
    expect(found).toBe('')
    expect(result.numRuns).toBe(RUNS)
  }, 900_000)
}
