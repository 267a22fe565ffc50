// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MoreRows } from '../../../../src/screens/ticket-list/more-rows'

type Report = (entries: readonly { readonly isIntersecting: boolean }[]) => void

/** Tells the observer of now what it sees, the last word last. */
let tell: (...seen: boolean[]) => void

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(report: Report) {
        tell = (...seen) => act(() => report(seen.map((isIntersecting) => ({ isIntersecting }))))
      }
      observe = vi.fn()
      disconnect = vi.fn()
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

function renderEnd() {
  const onMore = vi.fn()
  const end = (drawn: number, isBusy = false, onlyByHand = false) => (
    <MoreRows {...{ drawn, isBusy, onlyByHand, onMore }} />
  )
  const { rerender } = render(end(100))
  return { onMore, become: (...how: Parameters<typeof end>) => rerender(end(...how)) }
}

it('asks for more when it comes into view, once for so many rows', () => {
  const { onMore, become } = renderEnd()
  tell(false)
  expect(onMore).not.toHaveBeenCalled()
  tell(true)
  expect(onMore).toHaveBeenCalledOnce()
  become(100, true)
  become(100)
  expect(onMore).toHaveBeenCalledOnce()
  become(200)
  tell(true)
  expect(onMore).toHaveBeenCalledTimes(2)
})

it('asks as soon as it can when it came into view while rows were on their way', () => {
  const { onMore, become } = renderEnd()
  become(100, true)
  tell(true)
  expect(onMore).not.toHaveBeenCalled()
  become(100)
  expect(onMore).toHaveBeenCalledOnce()
})

it('goes by the last of several reports: a fast scroll takes it out and back before the first is told', () => {
  const { onMore } = renderEnd()
  tell(false, true)
  expect(onMore).toHaveBeenCalledOnce()
})

it('asks again for as many when it comes back into view', () => {
  const { onMore } = renderEnd()
  tell(true)
  tell(false)
  tell(true)
  expect(onMore).toHaveBeenCalledTimes(2)
})

it('waits for the button after a failure', async () => {
  const { onMore, become } = renderEnd()
  become(100, false, true)
  tell(true)
  expect(onMore).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Show more tickets' }))
  expect(onMore).toHaveBeenCalledOnce()
})
