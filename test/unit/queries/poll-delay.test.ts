import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RequestFailure, type Failure } from '../../../src/http/errors'
import { nextLook, pollDelay } from '../../../src/queries/poll-delay'

const busy = (retryAfter: number | null): Failure => ({ kind: 'busy', status: 429, retryAfter })

it('waits the site’s time, a fifth more or less', () => {
  fc.assert(
    fc.property(fc.nat(), (answeredAt) => {
      const delay = pollDelay(60, { answeredAt, failedAt: 0, failure: null })
      expect(delay).toBeGreaterThanOrEqual(48_000)
      expect(delay).toBeLessThanOrEqual(72_000)
    }),
  )
})

it('says the same however often it is asked', () => {
  const last = { answeredAt: 123_456_789, failedAt: 0, failure: null }
  expect(pollDelay(60, last)).toBe(pollDelay(60, last))
})

it('leaves a busy instance alone for as long as it asks', () => {
  const last = { answeredAt: 0, failedAt: 60_000, failure: busy(300) }
  expect(pollDelay(60, last)).toBe(300_000)
})

it('waits twice as long each time a busy instance names no wait, ten minutes at most', () => {
  let failedAt = 60_000
  const waits: number[] = []
  for (let look = 0; look < 8; look++) {
    const wait = Number(pollDelay(60, { answeredAt: 0, failedAt, failure: busy(null) }))
    waits.push(wait)
    failedAt += wait
  }
  for (const [index, wait] of waits.slice(1, 3).entries()) {
    expect(wait / (waits[index] ?? 0)).toBeGreaterThan(1.6)
  }
  expect(waits.at(-1)).toBe(600_000)
})

it('goes on as usual after another failure, and not at all without a session', () => {
  const last = { answeredAt: 0, failedAt: 60_000 }
  const unreachable: Failure = { kind: 'unreachable', timedOut: false }
  expect(pollDelay(60, { ...last, failure: unreachable })).toBeLessThanOrEqual(72_000)
  expect(pollDelay(60, { ...last, failure: { kind: 'session' } })).toBe(false)
  expect(pollDelay(0, { ...last, failure: null })).toBe(false)
})

it('reads a query’s own state: its last answer, and a failure only while it is one', () => {
  const state = { status: 'success', error: null, dataUpdatedAt: 500, errorUpdatedAt: 0 }
  const after = (failure: Failure) =>
    nextLook(30, { ...state, status: 'error', error: new RequestFailure(failure) })
  expect(nextLook(30, state)).toBe(pollDelay(30, { answeredAt: 500, failedAt: 0, failure: null }))
  expect(after(busy(600))).toBe(600_000)
  expect(after({ kind: 'session' })).toBe(false)
  expect(nextLook(0, state)).toBe(false)
})

it('is never longer than a browser’s timer can count', () => {
  const state = { status: 'success', error: null, dataUpdatedAt: 500, errorUpdatedAt: 0 }
  expect(nextLook(1e9, state)).toBe(2 ** 31 - 1)
})
