// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Moment } from '../../../src/ui/moment'

const now = Date.UTC(2026, 10, 23, 12)
beforeEach(() => vi.useFakeTimers({ now }))
afterEach(() => vi.useRealTimers())

it('says how long ago it was, keeps it true, and tells the whole date on hover', () => {
  render(<Moment instant={now - 9 * 60_000} />)
  const time = screen.getByRole('time')
  expect(time).toHaveTextContent(/9\smin/)
  expect(time.title).toMatch(/November 23, 2026|23 November 2026/)
  expect(time).toHaveAttribute('datetime', '2026-11-23T11:51:00.000Z')
  act(() => vi.advanceTimersByTime(60_000))
  expect(time).toHaveTextContent(/10\smin/)
})

it('is nothing where there is no date', () => {
  const { container } = render(<Moment instant={NaN} />)
  expect(container).toBeEmptyDOMElement()
})
