// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it, onTestFinished, vi } from 'vitest'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'
import { showRows } from '../../../support/show-rows'

const breachAt = (field: string, found = 'nothing') => ({
  operation: 'tickets.find',
  field,
  expected: 'text',
  found,
})
const tickets = (count: number, ...fields: string[]) =>
  Array.from({ length: count }, (_, index) =>
    buildTicket({ broken: fields.map((field) => breachAt(field, `“${index}”`)) }),
  )

it('calls titles that could not be read just that, and no ticket lost', async () => {
  const instance = createInstance(tickets(3, 'summary'))
  const { user } = renderAtDesk(<TicketList />, instance.connection)
  expect(await screen.findByText('The titles of 3 tickets could not be read')).toBeVisible()
  expect(screen.getByRole('list', { name: 'Tickets' }).children).toHaveLength(3)
  expect(screen.getByRole('heading', { name: '3 open tickets' })).toBeVisible()
  expect(screen.queryByText(/^\d+ tickets? could|list is complete/)).toBeNull()
  expect(screen.getByText(/npm run connect -- --check/)).toBeVisible()
  await user.click(screen.getByText('Details'))
  const line = 'tickets.find, summary: expected text, found “0” (2 more like it).'
  expect(screen.getByText(line)).toBeVisible()
})

it('still counts no ticket lost where a second page lacks titles too', async () => {
  const instance = createInstance(tickets(130, 'summary'), ['state', 'sort', 'skip', 'take'])
  const { user } = renderAtDesk(<TicketList />, instance.connection, '/tickets?sort=-createdOn')
  await showRows(user)
  await user.click(screen.getByRole('button', { name: 'Show more tickets' }))
  expect(await screen.findByText('The titles of 130 tickets could not be read')).toBeVisible()
})

it('names each broken field once, however many rows have it', async () => {
  // Room for all of them.
  vi.stubGlobal('innerHeight', 2_000)
  onTestFinished(() => void vi.unstubAllGlobals())
  const all = [...tickets(18, 'isUnread', 'createdOn'), ...tickets(1, 'latestNote'), ...tickets(5)]
  const { user } = renderAtDesk(<TicketList />, createInstance(all).connection)
  expect(await screen.findByText('Some details of 19 tickets could not be read')).toBeVisible()
  expect(screen.getByRole('list', { name: 'Tickets' }).children).toHaveLength(24)
  await user.click(screen.getByText('Details'))
  expect(screen.getAllByText(/expected text/).map(({ textContent }) => textContent)).toEqual([
    'tickets.find, isUnread: expected text, found “0” (17 more like it).',
    'tickets.find, createdOn: expected text, found “0” (17 more like it).',
    'tickets.find, latestNote: expected text, found “0”.',
  ])
})

it('tells lost rows, titles and details apart in one notice', async () => {
  const instance = createInstance([...tickets(2, 'summary'), ...tickets(1, 'dueOn'), buildTicket()])
  instance.broken = [breachAt('id')]
  renderAtDesk(<TicketList />, instance.connection)
  const title = await screen.findByText('1 ticket could not be read')
  const notice = title.closest('[role=status]')
  expect(notice).toHaveTextContent('The titles of 2 tickets could not be read.')
  expect(notice).toHaveTextContent('Some details of 1 ticket could not be read.')
  expect(screen.queryByText(/list is complete/)).toBeNull()
})

it('says nothing where all could be read', async () => {
  renderAtDesk(<TicketList />, createInstance(tickets(3)).connection)
  await screen.findByRole('searchbox')
  expect(screen.queryByText(/could not be read/)).toBeNull()
})
