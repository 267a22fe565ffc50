// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Overview } from '../../../../src/screens/overview/overview'
import { buildReference, buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

// Tables are remembered, and the next test begins with pictures.
afterEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset['theme']
})

/** The overview of open tickets, each with its status. */
function show(...statuses: string[]) {
  const now = Date.now()
  const tickets = statuses.map((status) =>
    buildTicket({ createdOn: now, modifiedOn: now, status: buildReference(status) }),
  )
  const { connection } = createInstance(tickets, ['state', 'from', 'to', 'sort', 'skip', 'take'])
  return renderAtDesk(<Overview />, connection, '/overview')
}
const figure = async (name: string) => within(await screen.findByRole('region', { name }))

it('leads from no empty age in a table either', async () => {
  const { user } = show('New')
  await user.click(await screen.findByRole('switch'))
  const age = await figure('Open by age')
  expect(age.getAllByRole('row')).toHaveLength(6)
  expect(age.getAllByRole('link')).toHaveLength(1)
})

it('shows the rest of many in its place, and goes to the first of it', async () => {
  const names = Array.from({ length: 9 }, (_, index) => `Status ${index + 1}`)
  const { user } = show(
    ...names.flatMap((name, index) => Array.from({ length: 9 - index }, () => name)),
  )
  const status = await figure('Open by status')
  expect(status.getAllByRole('listitem')).toHaveLength(8)
  await user.click(status.getByRole('button', { name: '2 others 3' }))
  expect(status.getAllByRole('listitem')).toHaveLength(9)
  expect(status.queryByRole('button')).toBeNull()
  expect(status.getByRole('link', { name: 'Status 8 2' })).toHaveFocus()
})
