// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildReference, buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 12) }))
afterEach(() => vi.useRealTimers())

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1_000))
const rows = () => within(screen.getByRole('list', { name: 'Tickets' })).getAllByRole('link')

/** A list at an instance that gives 25 tickets at a time at most, whatever it is asked for. */
async function open(count: number, at?: string) {
  const tickets = Array.from({ length: count }, (_, index) =>
    buildTicket({ requestType: buildReference(index % 20 === 0 ? 'Purchase' : 'Support') }),
  )
  const instance = createInstance(tickets, ['search', 'state', 'sort', 'skip', 'take'])
  instance.most = 25
  renderAtDesk(<TicketList />, instance.connection, at)
  await pass(1)
  return instance
}

/** Scrolls to where there is no more. */
async function readOn() {
  for (let press = 0; press < 9; press += 1) {
    const more = screen.queryByRole('button', { name: 'Show more tickets' })
    if (more !== null) fireEvent.click(more)
    await pass(1)
  }
}

it('a list can be read to its end, in pages as long as the instance gives them', async () => {
  const { finds } = await open(60)
  await readOn()
  expect(rows()).toHaveLength(60)
  expect(screen.queryByRole('button', { name: 'Show more tickets' })).toBeNull()
  const asked = finds.map(({ skip, take }) => [skip, take])
  expect(asked).toEqual([
    [0, 100],
    [25, 25],
    [50, 25],
  ])
})

it('what lies behind the first page is no news', async () => {
  const instance = await open(60)
  await readOn()
  await pass(75)
  expect(screen.queryByRole('button', { name: /changed/ })).toBeNull()
  instance.tickets = [buildTicket(), ...instance.tickets]
  await pass(75)
  expect(screen.getByRole('button', { name: '1 ticket changed — show' })).toBeVisible()
})

it('it is looked through to its end where the page picks out what matches', async () => {
  await open(60, '/tickets?type=Purchase')
  expect(screen.getByRole('heading', { name: '3 of 60 loaded match' })).toBeVisible()
})
