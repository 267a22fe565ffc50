// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useNow } from '../../../src/lib/use-now'

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => vi.useRealTimers())

function Clock() {
  return <p>{useNow()}</p>
}

it('ticks for everybody with one timer, and stops when nobody looks', () => {
  const { unmount } = render(
    <>
      <Clock />
      <Clock />
    </>,
  )
  expect(screen.getAllByText('1000000')).toHaveLength(2)
  expect(vi.getTimerCount()).toBe(1)
  act(() => vi.advanceTimersByTime(20_000))
  expect(screen.getAllByText('1020000')).toHaveLength(2)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})

it('is right at once when the page comes back', () => {
  render(<Clock />)
  vi.setSystemTime(9_000_000)
  act(() => void window.dispatchEvent(new Event('pageshow')))
  expect(screen.getByText('9000000')).toBeVisible()
})
