// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { PageNav } from '../../../../src/screens/overview/page-nav'
import { Overview } from '../../../../src/screens/overview/overview'
import { buildPerson } from '../../../support/build-person'
import { buildNote, buildReference, buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

// Tables are remembered, and the next test begins with pictures.
afterEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset['theme']
})

const HOUR = 3_600_000
const DAY = 24 * HOUR
const ago = (days: number) => Date.now() - days * DAY
const ALL = ['state', 'from', 'to', 'sort', 'skip', 'take', 'waiting']

const open = (days: number, status = 'New') =>
  buildTicket({
    createdOn: ago(days),
    modifiedOn: ago(days),
    status: buildReference(status),
    requestType: buildReference('Support'),
  })
const closed = (days: number, hours: number) =>
  buildTicket({
    isClosed: true,
    createdOn: ago(days) - hours * HOUR,
    closedOn: ago(days),
    modifiedOn: ago(days),
  })

function show(...given: Parameters<typeof createInstance>) {
  const instance = createInstance(...given)
  return { instance, ...renderAtDesk(<Overview />, instance.connection, '/overview') }
}
/** Over what it says that it was computed. */
const basis = (words: string | RegExp) => screen.findByText(words, { selector: 'p' })
const figure = async (name: string) => within(await screen.findByRole('region', { name }))

it('says over how much it was computed, and how much is open', async () => {
  show([open(0), open(10), closed(3, 5)], ALL)
  expect(await basis('Over all 3 tickets.')).toBeVisible()
  const now = await figure('Open now')
  expect(now.getByRole('link', { name: 'Open now: 2' })).toHaveAttribute('href', '/tickets')
})

it('leads from each status to the list of it', async () => {
  const { user, address } = show([open(0), open(1), open(2, 'On hold')], ALL)
  const status = await figure('Open by status')
  const names = status.getAllByRole('link').map(({ textContent }) => textContent)
  expect(names).toEqual(['New 2', 'On hold 1'])
  await user.click(status.getByRole('link', { name: /^On hold/ }))
  expect(address()).toBe('/tickets?status=On+hold')
})

it('leads from each age to the list of it, and from an empty one nowhere', async () => {
  const { user, address } = show([open(0), open(3), open(4)], ALL)
  const age = await figure('Open by age')
  expect(age.getAllByRole('listitem')).toHaveLength(5)
  expect(age.queryByRole('link', { name: /7 to 29/ })).toBeNull()
  await user.click(age.getByRole('link', { name: '1 to 6 days ago 2' }))
  expect(address()).toMatch(/^\/tickets\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/)
})

it('leads from a week to what was opened in it', async () => {
  const { user, address } = show([open(0), closed(0, 0)], ALL)
  const flow = await figure('Opened and closed')
  expect(flow.getAllByRole('listitem')).toHaveLength(12)
  const [week] = flow.getAllByRole('listitem').slice(-1)
  expect(week).toHaveTextContent(/2 tickets opened.*1 ticket closed/)
  await user.click(flow.getByRole('link', { name: /^2 tickets opened/ }))
  expect(address()).toMatch(/^\/tickets\?state=any&from=.+&to=.+$/)
})

it.each(['as a picture', 'as a table'])(
  'leads from a week to what was closed in it, %s',
  async (as) => {
    const { user, address } = show([open(0), closed(0, 0)], ALL)
    if (as === 'as a table') await user.click(await screen.findByRole('switch'))
    const flow = await figure('Opened and closed')
    await user.click(flow.getByRole('link', { name: /^1 ticket closed/ }))
    expect(address()).toMatch(/^\/tickets\?state=closed&closedFrom=.+&closedTo=.+$/)
  },
)

it('leads from a week that is picked, where its columns are too narrow, to either of its lists', async () => {
  const { user, address } = show([open(0), closed(0, 0)], ALL)
  const flow = await figure('Opened and closed')
  expect(flow.queryByRole('link', { name: /^Opened/ })).toBeNull()
  const week = flow.getByRole('slider', { name: 'Week' })
  expect(week).toHaveAttribute('aria-valuetext', 'in 12 weeks')
  await user.click(week)
  expect(week.ariaValueText).toMatch(/^2 tickets opened, .* · 1 ticket closed, /)
  fireEvent.change(week, { target: { value: '10' } })
  expect(week.ariaValueText).toMatch(/^0 tickets opened, .* · 0 tickets closed, /)
  fireEvent.change(week, { target: { value: '11' } })
  await user.click(flow.getByRole('link', { name: 'Closed 1' }))
  expect(address()).toMatch(/^\/tickets\?state=closed&closedFrom=.+&closedTo=.+$/)
})

it('tells the middle of the times to close, not of those of long ago', async () => {
  show([closed(1, 2), closed(2, 4), closed(3, 30), closed(200, 500)], ALL)
  const close = await figure('Median time to close')
  expect(close.getByText('4 hours')).toBeVisible()
  expect(close.getByText('3 tickets closed in 12 weeks')).toBeVisible()
})

it('shows each figure as a table by a switch that the keyboard turns', async () => {
  const { user } = show([open(0), open(1, 'On hold'), closed(1, 2)], ALL)
  const toggle = await screen.findByRole('switch', { name: 'Show as table' })
  await figure('Open by status')
  expect(screen.queryByRole('table')).toBeNull()
  toggle.focus()
  await user.keyboard(' ')
  expect(toggle).toBeChecked()
  const names = ['Median time to close', 'Opened and closed', 'Open by status', 'Open by age']
  for (const name of [...names, 'Busiest request types']) {
    expect(screen.getByRole('table', { name })).toBeVisible()
  }
  // Its rows have names of their own: over them there is no empty one.
  const close = within(screen.getByRole('table', { name: 'Median time to close' }))
  expect(close.getAllByRole('row')).toHaveLength(4)
  const status = within(screen.getByRole('table', { name: 'Open by status' }))
  const row = status.getByRole('row', { name: 'New 1' })
  expect(within(row).getByRole('link', { name: 'New' })).toHaveAttribute(
    'href',
    '/tickets?status=New',
  )
  await user.keyboard(' ')
  expect(screen.queryByRole('table')).toBeNull()
})

it('lists what waits on the reader, and leads to each and to all', async () => {
  const waits = [...Array(7).keys()].map((place) => buildTicket({ summary: `Waits ${place}` }))
  const { user, address, instance } = show(waits, ALL)
  const waiting = await figure('Waiting on me')
  await waiting.findByRole('link', { name: /Waits 0/ })
  expect(instance.finds).toContainEqual(expect.objectContaining({ waiting: true, state: 'open' }))
  expect(waiting.getAllByRole('listitem')).toHaveLength(5)
  expect(waiting.getByRole('link', { name: 'All 7 waiting tickets' })).toHaveAttribute(
    'href',
    '/tickets?waiting=1',
  )
  await user.click(waiting.getByRole('link', { name: /Waits 1/ }))
  expect(address()).toBe(`/tickets/${waits[1]!.id}`)
})

it('reads conversations for the first answer when asked, and not before', async () => {
  const agent = buildPerson('Mira Lindqvist', { type: 'agent' })
  const answered = (hours: number) => {
    const ticket = open(3)
    const note = buildNote({ author: agent, createdOn: ticket.createdOn! + hours * HOUR })
    return { ...ticket, notes: [note] }
  }
  const { user, instance } = show([answered(2), answered(6), open(4)], ALL)
  const answer = await figure('Median time to first answer')
  expect(instance.gets).toEqual([])
  await user.click(answer.getByRole('button', { name: 'Read 3 tickets' }))
  expect(await answer.findByText('4 hours')).toBeVisible()
  expect(answer.getByText('2 answered of the 3 newest tickets')).toBeVisible()
  expect(answer.getByRole('status')).toHaveTextContent('2 answered of the 3 newest tickets')
  expect(instance.gets).toHaveLength(3)
})

it('offers to read them again where that failed', async () => {
  const { user, instance } = show([open(1)], ALL)
  const answer = await figure('Median time to first answer')
  instance.failure = { kind: 'unreachable', timedOut: false }
  await user.click(answer.getByRole('button', { name: 'Read 1 ticket' }))
  expect(await answer.findByRole('alert')).toHaveTextContent('The tickets could not be read')
  instance.failure = null
  await user.click(answer.getByRole('button', { name: 'Try again' }))
  const none = 'The newest ticket has no answer yet.'
  expect(await answer.findByText(none)).toBeVisible()
})

it('is reached by the header, which says where the reader is', async () => {
  const instance = createInstance([], ALL)
  const { user, address } = renderAtDesk(<PageNav />, instance.connection, '/tickets?state=any')
  const link = (name: string) => screen.getByRole('link', { name })
  expect(link('Tickets')).toHaveAttribute('aria-current', 'page')
  expect(link('Overview')).not.toHaveAttribute('aria-current')
  await user.click(link('Overview'))
  expect(address()).toBe('/overview')
  await waitFor(() => expect(link('Overview')).toHaveAttribute('aria-current', 'page'))
  expect(link('Tickets')).not.toHaveAttribute('aria-current')
})
