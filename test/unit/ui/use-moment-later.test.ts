// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useMomentLater } from '../../../src/ui/use-moment-later'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const moment = () => act(() => vi.advanceTimersByTime(200))

it('what holds from the start is told a moment later, and what ends is over at once', () => {
  const { result, rerender } = renderHook(useMomentLater, { initialProps: true })
  expect(result.current).toBe(false)
  moment()
  expect(result.current).toBe(true)
  rerender(false)
  expect(result.current).toBe(false)
})

it('what begins to hold is told a moment later', () => {
  const { result, rerender } = renderHook(useMomentLater, { initialProps: false })
  moment()
  rerender(true)
  expect(result.current).toBe(false)
  moment()
  expect(result.current).toBe(true)
})

it('what ended and holds again at once is told a moment later again', () => {
  const { result, rerender } = renderHook(useMomentLater, { initialProps: true })
  moment()
  rerender(false)
  rerender(true)
  expect(result.current).toBe(false)
  moment()
  expect(result.current).toBe(true)
})
