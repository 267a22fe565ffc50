// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useThrottled } from '../../../src/lib/use-throttled'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))

it('shows the last of what came, once in so many milliseconds', () => {
  const shown: string[] = []
  const { rerender } = renderHook(
    ({ value }) => {
      const now = useThrottled(value, 200)
      if (shown.at(-1) !== now) shown.push(now)
    },
    { initialProps: { value: 'at 0' } },
  )
  for (let ms = 20; ms <= 500; ms += 20) {
    rerender({ value: `at ${ms}` })
    pass(20)
  }
  pass(200)
  expect(shown).toEqual(['at 0', 'at 20', 'at 200', 'at 400', 'at 500'])
})

it('shows nothing anew once its component is gone', () => {
  const { rerender, unmount } = renderHook(({ value }) => useThrottled(value, 200), {
    initialProps: { value: 1 },
  })
  rerender({ value: 2 })
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
