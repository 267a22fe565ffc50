// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

const notInTime = 'Not loaded before the session ended'
const back = 'Show what was loaded'

async function open(at = '/tickets') {
  const instance = createInstance([
    buildTicket({ summary: 'VPN drops' }),
    buildTicket({ summary: 'Printer' }),
  ])
  const page = renderAtDesk(<TicketList />, instance.connection, at)
  await screen.findByRole('link', { name: 'VPN drops' })
  await screen.findByRole('searchbox')
  instance.failure = { kind: 'session' }
  return { instance, ...page }
}

it.each(['Closed', 'All'])('says that %s was not loaded, and leads back', async (name) => {
  const { user, address } = await open('/tickets?priority=Medium')
  await user.click(screen.getByRole('radio', { name }))
  expect(await screen.findByText(notInTime)).toBeVisible()
  expect(screen.getByText(/open the menu item in DeskDirector again/)).toBeVisible()
  expect(screen.getByRole('heading', { name: 'No tickets loaded' })).toBeVisible()
  expect(screen.getByRole('radio', { name })).toBeChecked()
  expect(screen.queryByRole('list', { name: 'Tickets' })).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('button', { name: back }))
  expect(await screen.findByRole('link', { name: 'VPN drops' })).toBeVisible()
  expect(screen.getByRole('heading', { name: '2 open tickets' })).toHaveFocus()
  expect(screen.getByRole('radio', { name: 'Open' })).toBeChecked()
  expect(screen.queryByText(notInTime)).toBeNull()
  expect(address()).toBe('/tickets?priority=Medium')
})

it('says that words were not searched, and takes them back with the rows', async () => {
  const { user, instance } = await open()
  await user.type(screen.getByRole('searchbox'), 'vpn')
  await waitFor(() => expect(instance.finds).toHaveLength(2))
  expect(await screen.findByText(notInTime)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Printer' })).toBeNull()
  await user.click(screen.getByRole('button', { name: back }))
  expect(await screen.findByRole('link', { name: 'Printer' })).toBeVisible()
  expect(screen.getByRole('searchbox')).toHaveValue('')
})

it('still shows a list that was loaded before, and sifts it', async () => {
  const { user, instance } = await open()
  instance.failure = null
  await user.click(screen.getByRole('radio', { name: 'All' }))
  expect(await screen.findByRole('heading', { name: '2 tickets' })).toBeVisible()
  instance.failure = { kind: 'session' }
  await user.click(screen.getByRole('radio', { name: 'Open' }))
  expect(await screen.findByRole('heading', { name: '2 open tickets' })).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'All' }))
  expect(await screen.findByRole('heading', { name: '2 tickets' })).toBeVisible()
  expect(screen.queryByText(notInTime)).toBeNull()
})

it('leads nowhere where nothing was loaded', async () => {
  const instance = createInstance([])
  instance.failure = { kind: 'session' }
  renderAtDesk(<TicketList />, instance.connection, '/tickets?state=closed')
  expect(await screen.findByText(notInTime)).toBeVisible()
  expect(screen.queryByRole('button', { name: back })).toBeNull()
})

it('says why the request failed where that has another reason', async () => {
  const { user, instance } = await open()
  instance.failure = { kind: 'unreachable', timedOut: false }
  await user.click(screen.getByRole('radio', { name: 'Closed' }))
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(screen.queryByText(notInTime)).toBeNull()
  expect(screen.queryByRole('list', { name: 'Tickets' })).toBeNull()
})
