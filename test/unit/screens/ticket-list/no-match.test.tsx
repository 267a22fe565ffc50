// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

const tickets = [
  buildTicket({ summary: 'VPN drops' }),
  buildTicket({ summary: 'Printer jams', isClosed: true }),
]

/** Opens a list in which nothing matches; dates are compared by the page. */
async function open(at: string) {
  const instance = createInstance(tickets, ['search', 'state'])
  const page = renderAtDesk(<TicketList />, instance.connection, at)
  expect(await screen.findByText('No ticket matches')).toBeVisible()
  const press = (name: string) => page.user.click(screen.getByRole('button', { name }))
  return { instance, press, ...page }
}
const row = (name: string) => screen.findByRole('link', { name })

it.each([
  ['/tickets?q=printer', 'closed', 'Printer jams'],
  ['/tickets?q=vpn&state=closed', 'open', 'VPN drops'],
])('leads from %s to the %s tickets, and keeps the words', async (at, others, found) => {
  const { press } = await open(at)
  expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull()
  await press(`Search all tickets, ${others} ones too`)
  expect(await row(found)).toBeVisible()
  expect(screen.getByRole('radio', { name: 'All' })).toBeChecked()
  expect(screen.getByRole('searchbox')).not.toHaveValue('')
})

it('leads from words among filters to all tickets by one button', async () => {
  const { press, address } = await open('/tickets?q=printer&status=Odd&sort=summary')
  await press('Search all tickets, closed ones too')
  expect(await row('Printer jams')).toBeVisible()
  expect(address()).toBe('/tickets?q=printer&state=any&sort=summary')
})

it('leads from filters to what is there without them, and keeps the words', async () => {
  const { press, address } = await open('/tickets?q=printer&state=any&status=Odd')
  expect(screen.getByText(/without the filters/)).toBeVisible()
  await press('Clear filters')
  expect(await row('Printer jams')).toBeVisible()
  expect(address()).toBe('/tickets?q=printer&state=any')
})

it('leads from words that no ticket has to all tickets', async () => {
  const { press, address } = await open('/tickets?q=zzz&state=any')
  expect(screen.queryByText(/filters/)).toBeNull()
  await press('Show all tickets')
  expect(await row('VPN drops')).toBeVisible()
  expect(address()).toBe('/tickets?state=any')
})

it.each([
  ['from=2026-03-02&to=2026-03-01', '“Created from” is later than “Created to”'],
  ['closedFrom=2026-03-02&closedTo=2026-03-01', '“Closed from” is later than “Closed to”'],
])('says of dates the wrong way round that they are: %s', async (dates, said) => {
  const { press } = await open(`/tickets?state=any&${dates}`)
  expect(screen.getByText(new RegExp(said))).toBeVisible()
  await press('Clear filters')
  expect(await row('VPN drops')).toBeVisible()
})

it('says nothing of dates that are in order', async () => {
  await open('/tickets?state=any&q=zzz&from=2026-03-01&to=2026-03-01')
  expect(screen.queryByText(/is later than/)).toBeNull()
})

it('doesn’t say that all is done while the rows without the words are on their way', async () => {
  const { instance, user } = await open('/tickets?q=zzz')
  let arrive = () => {}
  instance.gate = new Promise((resolve) => (arrive = resolve))
  await user.clear(screen.getByRole('searchbox'))
  await waitFor(() => expect(instance.finds).toHaveLength(2))
  expect(screen.queryByText(/No open tickets|No ticket matches/)).toBeNull()
  arrive()
  expect(await row('VPN drops')).toBeVisible()
})
