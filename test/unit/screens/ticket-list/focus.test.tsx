// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 12) }))
afterEach(() => vi.useRealTimers())

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1_000))
const vpn = buildTicket({ summary: 'VPN drops' })

async function openList(failure: 'fails' | 'works' = 'works', at?: string) {
  const instance = createInstance([vpn])
  if (failure === 'fails') instance.failure = { kind: 'unreachable', timedOut: false }
  renderAtDesk(<TicketList />, instance.connection, at)
  await pass(1)
  return instance
}

function press(name: string) {
  const button = screen.getByRole('button', { name })
  button.focus()
  fireEvent.click(button)
}

it('gives the focus to the heading while the list is tried again', async () => {
  const instance = await openList('fails')
  let open = () => {}
  instance.gate = new Promise((resolve) => (open = resolve))
  instance.failure = null
  press('Try again')
  await pass(1)
  expect(screen.getByRole('heading', { name: 'Loading tickets' })).toHaveFocus()
  open()
  await pass(1)
  expect(screen.getByRole('link', { name: 'VPN drops' })).toBeVisible()
  expect(screen.getByRole('heading', { name: '1 open ticket' })).toHaveFocus()
})

it('gives the focus to the first row once a look for news worked again', async () => {
  const instance = await openList()
  instance.failure = { kind: 'unreachable', timedOut: false }
  await pass(75)
  instance.failure = null
  press('Try again')
  await pass(1)
  expect(screen.getByRole('link', { name: 'VPN drops' })).toHaveFocus()
})

it('gives the focus to the first row once the news are shown', async () => {
  const instance = await openList()
  instance.tickets = [buildTicket({ summary: 'New one' }), vpn]
  await pass(75)
  press('1 ticket changed — show')
  await pass(1)
  expect(screen.getByRole('link', { name: 'New one' })).toHaveFocus()
})

it('leaves the focus where it has gone meanwhile', async () => {
  const instance = await openList()
  instance.failure = { kind: 'unreachable', timedOut: false }
  await pass(75)
  instance.failure = null
  press('Try again')
  screen.getByRole('searchbox').focus()
  await pass(1)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('searchbox')).toHaveFocus()
})

it.each([
  ['Closed from', '?state=closed&closedFrom=2026-11-01', ''],
  ['Request type', '?type=Incident', ''],
])('%s stays where it is, with the focus, when it is emptied', async (name, query, value) => {
  await openList('works', `/tickets${query}`)
  const chip = screen.getByLabelText(name)
  chip.focus()
  fireEvent.change(chip, { target: { value } })
  await pass(1)
  expect(screen.getByLabelText(name)).toBe(chip)
  expect(chip).toHaveFocus()
})

it.each([
  ['Clear filters', 'with rows', '?priority=Medium&q=vpn', '1 open ticket'],
  ['Clear filters', 'without a row', '?status=Odd', '1 open ticket'],
  ['Search all tickets, closed ones too', 'without a row', '?q=zzz', '0 tickets'],
  ['Show all tickets', 'without a ticket', '?state=closed', '1 ticket'],
])('keeps the focus, on the heading, when %s is pressed %s', async (name, _, query, heading) => {
  await openList('works', `/tickets${query}`)
  // The first step away from the launch gives the heading the focus anyway.
  fireEvent.change(screen.getByRole('combobox', { name: 'Sort by' }), {
    target: { value: 'createdOn' },
  })
  await pass(1)
  press(name)
  await pass(1)
  expect(screen.queryByRole('button', { name })).toBeNull()
  expect(screen.getByRole('heading', { name: heading })).toHaveFocus()
})
