// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LateNav, LateOwnDrafts, prefetchScreens } from '../../../src/app/late-screens'
import { createQueryClient } from '../../../src/app/query-client'

const failing = vi.hoisted(() => ({ tries: 0 }))

vi.mock('../../../src/ui/with-late-styles', () => ({
  withLateStyles: (load: () => Promise<unknown>) =>
    failing.tries-- > 0 ? Promise.reject(new TypeError('Failed to fetch')) : load(),
}))
vi.mock('../../../src/screens/own-drafts/own-drafts', () => ({
  OwnDrafts: () => <p>What is my own</p>,
}))
vi.mock('../../../src/screens/overview/overview-parts', () => ({
  PageNav: () => <p>The way to the overview</p>,
}))
vi.mock('../../../src/screens/ticket-detail/ticket-detail', () => ({}))
vi.mock('../../../src/screens/new-ticket/new-ticket', () => ({}))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it.each([0, 1, 4, 9])(
  'own menu and page nav come, though their code didn’t at first (%i tries failed)',
  async (tries) => {
    failing.tries = tries
    const client = createQueryClient()
    render(
      <QueryClientProvider client={client}>
        <LateOwnDrafts name="Zoë" minutes={60}>
          Zoë
        </LateOwnDrafts>
        <LateNav />
      </QueryClientProvider>,
    )
    prefetchScreens(client)
    await act(() => vi.advanceTimersByTimeAsync(60_000))
    expect(screen.getByText('What is my own')).toBeVisible()
    expect(screen.getByText('The way to the overview')).toBeVisible()
  },
)
