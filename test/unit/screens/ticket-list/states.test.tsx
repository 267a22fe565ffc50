// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { TicketListSkeleton } from '../../../../src/screens/ticket-list/ticket-list-skeleton'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'
import { showRows } from '../../../support/show-rows'

it('says that it loads, and shows no list before there is one', () => {
  const instance = createInstance([])
  instance.gate = new Promise(() => {})
  renderAtDesk(<TicketList />, instance.connection)
  const said = screen.getAllByRole('status').map(({ textContent }) => textContent)
  expect(said).toContain('Loading tickets')
  expect(screen.queryByRole('list', { name: 'Tickets' })).toBeNull()
})

it('has a skeleton for before the tools can be told', () => {
  renderAtDesk(<TicketListSkeleton />, createInstance([]).connection)
  expect(screen.getByRole('status')).toHaveTextContent('Loading tickets')
})

it('says what to do where there is no ticket at all', async () => {
  renderAtDesk(<TicketList />, createInstance([]).connection, '/tickets?state=any')
  expect(await screen.findByText('No tickets yet')).toBeVisible()
})

it('leads from no open tickets to all of them', async () => {
  const instance = createInstance([buildTicket({ summary: 'Old one', isClosed: true })])
  const { user } = renderAtDesk(<TicketList />, instance.connection)
  expect(await screen.findByText('No open tickets')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show all tickets' }))
  expect(await screen.findByRole('link', { name: 'Old one' })).toBeVisible()
})

it('says why nothing came, and tries again', async () => {
  const instance = createInstance([buildTicket({ summary: 'VPN drops' })])
  instance.failure = { kind: 'unreachable', timedOut: false }
  const { user } = renderAtDesk(<TicketList />, instance.connection)
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(screen.queryByText('No open tickets')).toBeNull()
  instance.failure = null
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('link', { name: 'VPN drops' })).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('offers no second try where that makes no sense', async () => {
  const instance = createInstance([])
  instance.failure = { kind: 'forbidden', status: 403, words: null }
  renderAtDesk(<TicketList />, instance.connection)
  const alert = await screen.findByRole('alert')
  expect(within(alert).queryByRole('button')).toBeNull()
})

it('loses a broken ticket’s row and nothing else, and tells an administrator what was wrong', async () => {
  const instance = createInstance([buildTicket({ summary: 'VPN drops' })])
  instance.broken = [
    { operation: 'tickets.find', field: 'createdOn', expected: 'a date', found: 'text' },
  ]
  const { user } = renderAtDesk(<TicketList />, instance.connection)
  expect(await screen.findByText('1 ticket could not be read')).toBeVisible()
  expect(screen.getByRole('link', { name: 'VPN drops' })).toBeVisible()
  await user.click(screen.getByText('Details'))
  expect(screen.getByText(/tickets\.find, createdOn: expected a date, found text/)).toBeVisible()
})

it('never says that all is well where not one ticket could be read', async () => {
  const instance = createInstance([])
  const breach = { operation: 'tickets.find', field: 'id', expected: 'an id', found: 'nothing' }
  instance.broken = [breach, breach]
  renderAtDesk(<TicketList />, instance.connection)
  expect(await screen.findByText('None of the 2 tickets could be read')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'No readable ticket' })).toBeVisible()
  expect(screen.queryByText(/No open tickets|is done|is complete|open ticket/)).toBeNull()
})

it('draws as many tickets as a screen shows, then more of a short list until all are there', async () => {
  const instance = createInstance(Array.from({ length: 80 }, () => buildTicket()))
  const { user } = renderAtDesk(<TicketList />, instance.connection)
  const list = await screen.findByRole('list', { name: 'Tickets' })
  await screen.findByRole('searchbox')
  // Of jsdom's 768 px.
  expect(list.children).toHaveLength(14)
  for (const drawn of [44, 74, 80]) {
    await user.click(screen.getByRole('button', { name: 'Show more tickets' }))
    expect(list.children).toHaveLength(drawn)
  }
  expect(screen.queryByRole('button', { name: 'Show more tickets' })).toBeNull()
})

it('fetches the next page where the instance pages', async () => {
  const tickets = Array.from({ length: 130 }, () => buildTicket())
  const instance = createInstance(tickets, ['state', 'sort', 'skip', 'take'])
  const { user } = renderAtDesk(<TicketList />, instance.connection, '/tickets?sort=-createdOn')
  const list = await screen.findByRole('list', { name: 'Tickets' })
  expect(screen.getByRole('heading', { name: '130 open tickets' })).toBeVisible()
  await showRows(user)
  await user.click(screen.getByRole('button', { name: 'Show more tickets' }))
  await waitFor(() => expect(instance.finds.map((find) => find.skip)).toEqual([0, 100]))
  expect(list.children).toHaveLength(100)
})
