import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeLeft, warningAt } from '../../../src/session/clock'

const HOUR = 3_600_000
const time = fc.integer({ min: 0, max: 4_000_000_000_000 })

describe('the time left', () => {
  it('is right to the millisecond once the server’s clock is known, however wrong this device’s is', () => {
    fc.assert(
      fc.property(
        time,
        fc.integer({ min: -15 * HOUR, max: 15 * HOUR }),
        fc.nat(HOUR),
        (server, skew, spent) => {
          const device = server + skew
          const times = { expiresAt: server + HOUR, launchedAt: device, minutes: 60, offset: -skew }
          expect(timeLeft(times, device + spent)).toEqual({ left: HOUR - spent, isCertain: true })
          expect(timeLeft({ ...times, expiresAt: null }, device + spent).left).toBe(HOUR - spent)
        },
      ),
      { numRuns: 10_000 },
    )
  })

  it('is the earlier of both bounds, and not certain, until then', () => {
    fc.assert(
      fc.property(time, time, (expiresAt, launchedAt) => {
        const { left, isCertain } = timeLeft(
          { expiresAt, launchedAt, minutes: 60, offset: null },
          0,
        )
        expect(left).toBe(Math.min(expiresAt, launchedAt + HOUR))
        expect(isCertain).toBe(false)
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('the warning that is due', () => {
  it.each([
    [11 * 60_000, null],
    [10 * 60_000, 10],
    [5 * 60_000 + 1, 10],
    [5 * 60_000, 5],
    [59_000, 1],
    [0, 1],
  ])('with %d ms left is %s', (left, due) => {
    expect(warningAt([10, 5, 1], left)).toBe(due)
  })
})
