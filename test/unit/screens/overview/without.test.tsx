// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Overview } from '../../../../src/screens/overview/overview'
import { buildReference, buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

const now = Date.now()
const named = buildTicket({
  createdOn: now,
  modifiedOn: now,
  status: buildReference('New'),
  requestType: buildReference('Support'),
})
const figure = async (name: string) => within(await screen.findByRole('region', { name }))

function show(...tickets: Parameters<typeof createInstance>[0][number][]) {
  const { connection } = createInstance(tickets, ['state', 'from', 'to', 'sort', 'skip', 'take'])
  return renderAtDesk(<Overview />, connection, '/overview')
}

it('leads to the tickets without a status, and to those without a request type', async () => {
  const { user, address } = show(named, { ...named, id: 9, status: null, requestType: null })
  const types = await figure('Busiest request types')
  expect(types.getByRole('link', { name: 'No request type 1' }).getAttribute('href')).toMatch(
    /^\/tickets\?state=any&type=&from=.+&to=.+$/,
  )
  const status = await figure('Open by status')
  await user.click(status.getByRole('link', { name: 'No status 1' }))
  expect(address()).toBe('/tickets?status=')
})

it('says how many open tickets don’t say when they were opened', async () => {
  show(named, { ...named, id: 9, createdOn: null })
  const age = await figure('Open by age')
  expect(age.getByText('1 ticket opened without a date.')).toBeVisible()
  expect(age.getAllByRole('listitem')).toHaveLength(5)
})
