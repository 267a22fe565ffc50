// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Route, Routes } from 'react-router-dom'
import { PAGE_SIZE } from '../../../../src/deskdirector/first-screen'
import type { Ticket } from '../../../../src/deskdirector/models'
import { Overview } from '../../../../src/screens/overview/overview'
import { PageNav } from '../../../../src/screens/overview/page-nav'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 12) }))
afterEach(() => vi.useRealTimers())

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1_000))
const rows = () =>
  within(screen.getByRole('list', { name: 'Tickets' }))
    .getAllByRole('link')
    .map((link) => link.textContent)

async function open() {
  const [vpn, printer] = [buildTicket({ summary: 'VPN' }), buildTicket({ summary: 'Printer' })]
  const instance = createInstance([vpn, printer])
  renderAtDesk(<TicketList />, instance.connection)
  await pass(1)
  return { instance, vpn, printer }
}

it('asks once at first, then again within the site’s time', async () => {
  const { instance } = await open()
  expect(instance.finds).toHaveLength(1)
  await pass(45)
  expect(instance.finds).toHaveLength(1)
  await pass(30)
  expect(instance.finds).toHaveLength(2)
  expect(screen.queryByText(/changed/)).toBeNull()
})

it('leaves the rows alone and says how many changed, until they are asked for', async () => {
  const { instance, vpn, printer } = await open()
  const later = Date.now()
  instance.tickets = [vpn, { ...printer, modifiedOn: later }, buildTicket({ summary: 'New one' })]
  await pass(75)
  expect(rows()).toEqual(['VPN', 'Printer'])
  fireEvent.click(screen.getByRole('button', { name: '2 tickets changed — show' }))
  await pass(1)
  expect(rows()).toEqual(['Printer', 'VPN', 'New one'])
  expect(screen.queryByRole('button', { name: /changed/ })).toBeNull()
})

it('goes on saying so when more of the list comes meanwhile', async () => {
  const many = Array.from({ length: PAGE_SIZE + 5 }, () => buildTicket())
  const instance = createInstance(many, ['search', 'state', 'skip', 'take'])
  renderAtDesk(<TicketList />, instance.connection)
  await pass(1)
  const [{ id }] = many as [Ticket]
  instance.tickets = many.with(0, buildTicket({ id, modifiedOn: Date.now() }))
  await pass(75)
  screen.getByRole('button', { name: '1 ticket changed — show' })
  // First come the rows that aren't drawn yet.
  while (instance.finds.at(-1)?.skip !== PAGE_SIZE) {
    fireEvent.click(screen.getByRole('button', { name: 'Show more tickets' }))
    await pass(1)
  }
  fireEvent.click(screen.getByRole('button', { name: '1 ticket changed — show' }))
})

it('has the other lists read again when they are next looked at, and not before', async () => {
  const [vpn, printer] = [buildTicket({ summary: 'VPN' }), buildTicket({ summary: 'Printer' })]
  const instance = createInstance([vpn, printer])
  const screens = (
    <>
      <PageNav />
      <Routes>
        <Route path="/tickets" element={<TicketList />} />
        <Route path="/overview" element={<Overview />} />
      </Routes>
    </>
  )
  renderAtDesk(screens, instance.connection, '/overview')
  const go = async (name: string) => {
    fireEvent.click(screen.getByRole('link', { name }))
    await pass(1)
  }
  await pass(1)
  const asked = () => instance.finds.map(({ state }) => state)
  expect(asked()).toEqual(['open', 'closed'])
  await go('Tickets')
  instance.tickets = [vpn, { ...printer, isClosed: true, modifiedOn: Date.now() }]
  await pass(75)
  fireEvent.click(screen.getByRole('button', { name: '1 ticket changed — show' }))
  await pass(1)
  expect(asked()).toEqual(['open', 'closed', 'open'])
  await go('Overview')
  expect(asked()).toEqual(['open', 'closed', 'open', 'closed'])
  expect(screen.getByText('Over all 2 tickets.', { selector: 'p' })).toBeVisible()
})

it('keeps the list when a look fails, says so, and looks again when asked', async () => {
  const { instance } = await open()
  instance.failure = { kind: 'unreachable', timedOut: false }
  await pass(75)
  expect(screen.getByRole('alert')).toBeVisible()
  expect(rows()).toEqual(['VPN', 'Printer'])
  instance.failure = null
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await pass(1)
  expect(screen.queryByRole('alert')).toBeNull()
})

it('gives a busy instance the rest it asks for, without a word', async () => {
  const { instance } = await open()
  instance.failure = { kind: 'busy', status: 429, retryAfter: 200 }
  await pass(75)
  const asked = instance.finds.length
  expect(screen.queryByRole('alert')).toBeNull()
  await pass(150)
  expect(instance.finds).toHaveLength(asked)
  await pass(60)
  expect(instance.finds).toHaveLength(asked + 1)
})

it('stops with the session', async () => {
  const { instance } = await open()
  instance.failure = { kind: 'session' }
  await pass(75)
  const asked = instance.finds.length
  await pass(3_600)
  expect(instance.finds).toHaveLength(asked)
})

it('asks nothing while the tab is hidden, and at once when it is seen again', async () => {
  const { instance } = await open()
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  await pass(600)
  expect(instance.finds).toHaveLength(1)
  visibility.mockReturnValue('visible')
  act(() => void window.dispatchEvent(new Event('visibilitychange')))
  await pass(1)
  expect(instance.finds).toHaveLength(2)
})
