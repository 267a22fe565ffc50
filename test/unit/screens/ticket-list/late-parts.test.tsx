// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

// The late parts' code never comes.
vi.mock('../../../../src/lib/persistently', () => ({ persistently: () => new Promise(() => {}) }))

it('tells that the list failed without the late parts, and tries again', async () => {
  const instance = createInstance([buildTicket({ summary: 'VPN drops' })])
  instance.failure = { kind: 'unreachable', timedOut: false }
  const { user } = renderAtDesk(<TicketList />, instance.connection)
  expect(screen.getByRole('status')).toHaveTextContent('Loading tickets')
  expect(await screen.findByRole('alert')).toHaveTextContent('No tickets loaded')
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  instance.failure = null
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('link', { name: 'VPN drops' })).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

it('leaves the end of the session to its own notice', async () => {
  const instance = createInstance([])
  instance.failure = { kind: 'session' }
  renderAtDesk(<TicketList />, instance.connection)
  await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement())
  expect(screen.queryByRole('alert')).toBeNull()
})
