import { expect, it } from 'vitest'
import type { Side } from '../../../../../src/session/side'
import type { Flavour } from '../../../../local-deskdirector/flavour'
import { runSchedules } from './run-schedules'

/** Four of these make 10,000; `SCHEDULES` takes another number. */
const RUNS = Number(process.env['SCHEDULES'] ?? 2_500)
/** Which ones: the same every time, so that a change is blamed for what it did; `SCHEDULE_SEED` takes others. */
const SEED = Number(process.env['SCHEDULE_SEED'] ?? 20_261_125)

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
