import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { persistently } from '../../../src/lib/persistently'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('tries until it succeeds, with longer and longer pauses', async () => {
  const tries: number[] = []
  const begun = Date.now()
  const result = persistently(() => {
    tries.push(Date.now() - begun)
    return tries.length < 4 ? Promise.reject(new Error('not yet')) : Promise.resolve('there')
  })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await result).toBe('there')
  expect(tries).toEqual([0, 1000, 3000, 7000])
})
