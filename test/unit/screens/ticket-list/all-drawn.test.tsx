// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

afterEach(() => {
  // The list goes before what it waits by does.
  cleanup()
  vi.unstubAllGlobals()
})

async function openList(tickets: number, takes?: readonly string[]) {
  const instance = createInstance(
    Array.from({ length: tickets }, () => buildTicket()),
    takes,
  )
  const { user } = renderAtDesk(<TicketList />, instance.connection, '/tickets?sort=-createdOn')
  const list = await screen.findByRole('list', { name: 'Tickets' })
  await screen.findByRole('searchbox')
  return { list, user }
}

/** A browser that has time, a little later. */
function giveTime(): void {
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(() => act(then), 5))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
}

it('draws all of a short list as soon as the browser has time', async () => {
  giveTime()
  const { list } = await openList(80)
  await waitFor(() => expect(list.children).toHaveLength(80))
  expect(screen.queryByRole('button', { name: 'Show more tickets' })).toBeNull()
})

it('waits to be scrolled where more of the list is to come', async () => {
  giveTime()
  const { list } = await openList(130, ['state', 'sort', 'skip', 'take'])
  await new Promise((resume) => setTimeout(resume, 100))
  expect(list.children).toHaveLength(14)
})

it('draws all of a short list before it is printed', async () => {
  const { list } = await openList(80)
  expect(list.children).toHaveLength(14)
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(list.children).toHaveLength(80)
})

it('never makes them fewer, however late the browser finds time', async () => {
  const late: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (then: () => void) => late.push(then))
  vi.stubGlobal('cancelIdleCallback', () => {})
  const { list, user } = await openList(80)
  await user.click(screen.getByRole('button', { name: 'Show more tickets' }))
  expect(list.children).toHaveLength(44)
  act(() => late[0]?.())
  expect(list.children).toHaveLength(54)
})
