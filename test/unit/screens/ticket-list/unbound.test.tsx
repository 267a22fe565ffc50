// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

const tickets = [buildTicket({ id: 1, summary: 'The printer is on fire' })]

it('without a way to list tickets, says so, asks nothing and leads to the set-up', async () => {
  const instance = createInstance(tickets, [], [])
  const { user, address } = renderAtDesk(<TicketList />, instance.connection)
  expect(await screen.findByText('No list of tickets is set up')).toBeVisible()
  expect(screen.getByText(/acme\.example/)).toBeVisible()
  expect(instance.finds).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Check the set-up' }))
  expect(address()).toBe('/setup')
})

it('without a way to show a single ticket, rows are read and lead nowhere', async () => {
  const instance = createInstance(tickets, [], ['tickets.find'])
  const { user, address } = renderAtDesk(<TicketList />, instance.connection)
  const row = await screen.findByText('The printer is on fire')
  expect(screen.queryByRole('link')).toBeNull()
  await user.click(row)
  expect(address()).toBe('/tickets')
  expect(instance.gets).toEqual([])
})
