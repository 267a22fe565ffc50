// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

const former = '2 open tickets, as loaded before the session ended'

async function open() {
  const instance = createInstance([
    buildTicket({ summary: 'VPN drops' }),
    buildTicket({ summary: 'Printer' }),
  ])
  const page = renderAtDesk(<TicketList />, instance.connection)
  await screen.findByRole('link', { name: 'VPN drops' })
  await screen.findByRole('searchbox')
  instance.failure = { kind: 'session' }
  return { instance, ...page }
}

it.each(['Closed', 'All'])('keeps the rows when %s is asked for, and says so', async (name) => {
  const { user } = await open()
  await user.click(screen.getByRole('radio', { name }))
  expect(await screen.findByRole('heading', { name: former })).toBeVisible()
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('radio', { name: 'Open' }))
  expect(await screen.findByRole('heading', { name: '2 open tickets' })).toBeVisible()
})

it('keeps the rows when words are searched, and dims nothing for ever', async () => {
  const { user, instance } = await open()
  await user.type(screen.getByRole('searchbox'), 'vpn')
  await waitFor(() => expect(instance.finds).toHaveLength(2))
  expect(await screen.findByRole('heading', { name: former })).toBeVisible()
  const link = screen.getByRole('link', { name: 'Printer' })
  expect(link).toBeVisible()
  expect(link.closest('li')).not.toHaveTextContent('Found inside the ticket')
  expect(screen.getByRole('list', { name: 'Tickets' })).not.toHaveAttribute('aria-busy')
})

it('keeps no rows when the request failed for another reason', async () => {
  const { user, instance } = await open()
  instance.failure = { kind: 'unreachable', timedOut: false }
  await user.click(screen.getByRole('radio', { name: 'Closed' }))
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(screen.queryByRole('list', { name: 'Tickets' })).toBeNull()
})
