// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildReference, buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

const tickets = [
  buildTicket({ summary: 'Printer is out of paper', priority: buildReference('Low') }),
  buildTicket({ summary: 'Printer prints twice', status: buildReference('New'), tags: ['vip'] }),
  buildTicket({ summary: 'VPN drops', priority: buildReference('High') }),
  buildTicket({ summary: 'Phone is quiet', isClosed: true }),
]

function open(at?: string, takes?: string[]) {
  const instance = createInstance(tickets, takes)
  const page = renderAtDesk(<TicketList />, instance.connection, at)
  return { instance, ...page }
}

const summaries = async () => {
  const list = await screen.findByRole('list', { name: 'Tickets' })
  await screen.findByRole('searchbox')
  return within(list)
    .getAllByRole('link')
    .map((link) => link.textContent)
}

it('shows open tickets first, and counts them', async () => {
  open()
  expect(await summaries()).toHaveLength(3)
  expect(screen.getByRole('heading', { name: '3 open tickets' })).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Open' })).toHaveAccessibleDescription('3')
})

it('keeps open, closed or all in the address, and the counts it has seen', async () => {
  const { user, address } = open()
  await summaries()
  await user.click(screen.getByRole('radio', { name: 'Closed' }))
  await waitFor(async () => expect(await summaries()).toEqual(['Phone is quiet']))
  expect(address()).toBe('/tickets?state=closed')
  expect(screen.getByRole('radio', { name: 'Open' })).toHaveAccessibleDescription('3')
  expect(screen.getByRole('heading', { name: '1 closed ticket' })).toBeVisible()
})

it('searches once the typing pauses, and asks once for all that was typed', async () => {
  const { user, instance, address } = open()
  await summaries()
  await user.type(screen.getByRole('searchbox', { name: 'Search tickets' }), 'printer')
  expect(instance.finds).toHaveLength(1)
  await waitFor(async () => expect(await summaries()).toHaveLength(2))
  expect(instance.finds.map((find) => find.search)).toEqual([undefined, 'printer'])
  expect(address()).toBe('/tickets?q=printer')
  expect(screen.getByRole('searchbox')).toHaveValue('printer')
})

it('keeps the rows while the first words are searched', async () => {
  const { user, instance } = open()
  await summaries()
  instance.gate = new Promise(() => {})
  await user.type(screen.getByRole('searchbox'), 'printer')
  await waitFor(() => expect(instance.finds).toHaveLength(2))
  expect(await summaries()).toHaveLength(3)
  expect(screen.getByRole('list', { name: 'Tickets' })).toHaveAttribute('aria-busy', 'true')
})

it('gives up an answer that nobody waits for any more', async () => {
  const { user, instance } = open()
  await summaries()
  instance.gate = new Promise(() => {})
  await user.type(screen.getByRole('searchbox'), 'p')
  await waitFor(() => expect(instance.finds).toHaveLength(2))
  await user.type(screen.getByRole('searchbox'), 'r')
  await waitFor(() => expect(instance.finds).toHaveLength(3))
  expect(instance.signals[1]?.aborted).toBe(true)
  expect(instance.signals[2]?.aborted).toBe(false)
})

it('filters by what the loaded tickets have, and says that it looked among those', async () => {
  const { user, address } = open()
  await summaries()
  const priority = screen.getByRole('combobox', { name: 'Priority' })
  expect(
    within(priority)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Any priority', 'High', 'Medium', 'Low'])
  await user.selectOptions(priority, 'High')
  expect(await summaries()).toEqual(['VPN drops'])
  expect(address()).toBe('/tickets?priority=High')
  expect(screen.getByRole('heading', { name: '1 of 3 loaded match' })).toBeVisible()
  expect(screen.getByRole('combobox', { name: 'Priority' })).toHaveDisplayValue('High')
})

it('reads everything back from an address', async () => {
  const { instance } = open('/tickets?q=printer&state=any&status=New&tag=vip&sort=summary')
  expect(await summaries()).toEqual(['Printer prints twice'])
  expect(instance.finds[0]).toMatchObject({ search: 'printer', state: 'any', tag: 'vip' })
  expect(screen.getByRole('searchbox')).toHaveValue('printer')
  expect(screen.getByRole('radio', { name: 'All' })).toBeChecked()
  expect(screen.getByRole('combobox', { name: 'Status' })).toHaveDisplayValue('New')
  expect(screen.getByRole('combobox', { name: 'Sort by' })).toHaveValue('summary')
})

it('clears the filters and keeps the words, open or closed and the order', async () => {
  const { user, address } = open('/tickets?q=printer&state=any&tag=vip&sort=summary')
  await summaries()
  await user.click(screen.getByRole('button', { name: 'Clear filters' }))
  await waitFor(() => expect(address()).toBe('/tickets?q=printer&state=any&sort=summary'))
  await summaries()
  expect(screen.getByRole('searchbox')).toHaveValue('printer')
  expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull()
})

it('offers a scope and who waits only where the instance can tell', async () => {
  const { unmount } = open('/tickets', ['state'])
  await summaries()
  expect(screen.queryByRole('combobox', { name: 'Whose' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Waiting on me' })).toBeNull()
  unmount()
  const { user, instance } = open('/tickets', ['state', 'scope', 'waiting'])
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Whose' }), 'Mine')
  await user.click(screen.getByRole('button', { name: 'Waiting on me' }))
  await waitFor(() =>
    expect(instance.finds.at(-1)).toEqual({ state: 'open', scope: 'mine', waiting: true }),
  )
})

it('keeps a chip that was there, though what is found leaves nothing to choose', async () => {
  const { user } = open('/tickets', ['state'])
  await summaries()
  const chips = () => screen.getAllByRole('combobox').map((chip) => chip.getAttribute('aria-label'))
  const before = chips()
  await user.type(screen.getByRole('searchbox', { name: 'Search tickets' }), 'nothing like it')
  expect(await screen.findByText(/^Try fewer words/)).toBeVisible()
  expect(chips()).toEqual(before)
})

it('advises no fewer words where nobody searched', async () => {
  open('/tickets?tag=unheard-of')
  expect(await screen.findByText('Try it without the filters.')).toBeVisible()
})

it('asks until when once there is a beginning, and keeps the question', async () => {
  const { user } = open()
  await summaries()
  expect(screen.queryByLabelText('Created to')).toBeNull()
  const from = screen.getByLabelText('Created from')
  fireEvent.change(from, { target: { value: '2026-03-01' } })
  expect(await screen.findByLabelText('Created to')).toBeInTheDocument()
  await user.clear(from)
  expect(screen.getByLabelText('Created to')).toBeInTheDocument()
})

it('lets only the end be chosen, beside the beginning that somebody goes to', async () => {
  const { user, address } = open()
  await summaries()
  await user.click(screen.getByLabelText('Created from'))
  await user.tab()
  const to = screen.getByLabelText('Created to')
  expect(to).toHaveFocus()
  fireEvent.change(to, { target: { value: '2026-03-01' } })
  await waitFor(() => expect(address()).toBe('/tickets?to=2026-03-01'))
})

it('asks until when where only that is chosen', async () => {
  open('/tickets?to=2030-03-01')
  expect(await screen.findByLabelText('Created to')).toHaveValue('2030-03-01')
})

it('shows the tickets without a status, as the overview asks for them', async () => {
  const { connection } = createInstance([
    buildTicket({ summary: 'New here', status: null }),
    ...tickets,
  ])
  const { user, address } = renderAtDesk(<TicketList />, connection, '/tickets?status=')
  await waitFor(async () => expect(await summaries()).toEqual(['New here']))
  const status = screen.getByRole('combobox', { name: 'Status' })
  expect(status).toHaveDisplayValue('No status')
  await user.selectOptions(status, 'New')
  await waitFor(async () => expect(await summaries()).toEqual(['Printer prints twice']))
  expect(address()).toBe('/tickets?status=New')
  await user.selectOptions(status, 'Any status')
  expect(address()).toBe('/tickets')
})
