// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { Link } from 'react-router-dom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import '../../../../src/screens/ticket-list/long-rows'
import { keepPlace } from '../../../../src/screens/ticket-list/list-place'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { layOutRows, scrollToRow } from '../../../support/lay-out'
import { renderAtDesk } from '../../../support/render-at-desk'
import { renderList } from '../../../support/render-list'
import { showRows } from '../../../support/show-rows'

beforeEach(() => {
  layOutRows()
  keepPlace({ list: 'another', scrolled: 0, part: null, ticket: null })
})
afterEach(() => vi.restoreAllMocks())

const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    buildTicket({ id: at + 1, summary: `Summary ${at + 1}`, modifiedOn: 1e12 - at }),
  )

async function openLong(count: number, takes?: readonly string[], at?: string) {
  const instance = createInstance(many(count), takes)
  const page = renderList(instance.connection, <Link to="/tickets">Back</Link>, at)
  await screen.findByText(/^1–\d+ of/, undefined, { timeout: 5_000 })
  return { instance, ...page }
}

const list = () => screen.getByRole('list', { name: 'Tickets' })
const rows = () => within(list()).getAllByRole('listitem')
const places = () => rows().map((row) => Number(row.getAttribute('aria-posinset')))
const linkOf = (place: number) => screen.getByRole('link', { name: `Summary ${place}` })

it('draws of a long list the rows in view and near, each with its place among all', async () => {
  await openLong(3_000)
  expect(places()).toEqual(Array.from({ length: 22 }, (_, at) => at + 1))
  expect(rows()[0]).toHaveAttribute('aria-setsize', '3000')
  scrollToRow(2_000)
  expect(places()).toEqual(Array.from({ length: 32 }, (_, at) => at + 1_989))
  expect(await screen.findByText('2,001–2,010 of 3,000')).toBeVisible()
})

it('keeps the row that has the focus, and those beside it', async () => {
  const { user } = await openLong(3_000)
  linkOf(5).focus()
  scrollToRow(2_000)
  expect(linkOf(5)).toHaveFocus()
  expect(places().slice(0, 4)).toEqual([4, 5, 6, 1_989])
  await user.keyboard('j')
  expect(linkOf(6)).toHaveFocus()
  await waitFor(() => expect(places().slice(0, 4)).toEqual([5, 6, 7, 1_989]))
})

it('keeps the rows that stood there when the list became long', async () => {
  const instance = createInstance(many(130), ['state', 'sort', 'skip', 'take'])
  const { user } = renderAtDesk(<TicketList />, instance.connection)
  await showRows(user)
  expect(rows()).toHaveLength(100)
  const third = rows()[2]
  await user.click(screen.getByRole('button', { name: 'Show more tickets' }))
  await screen.findByText(/of 130$/)
  expect(rows()[2]).toBe(third)
  expect(rows().length).toBeLessThan(40)
  expect(instance.finds.map((find) => find.skip)).toEqual([0, 100])
  expect(screen.queryByRole('button', { name: 'Show more tickets' })).toBeNull()
})

it('moves no row that stays while its reader scrolls', async () => {
  await openLong(3_000)
  const touched = new Set<Node>()
  const observer = new MutationObserver((changes) => {
    for (const { removedNodes } of changes) for (const node of removedNodes) touched.add(node)
  })
  observer.observe(list(), { childList: true })
  const stay = rows().slice(12)
  scrollToRow(15)
  expect(places()[0]).toBeGreaterThan(1)
  for (const { addedNodes, removedNodes } of observer.takeRecords()) {
    for (const node of [...addedNodes, ...removedNodes]) touched.add(node)
  }
  for (const row of stay) expect(touched.has(row)).toBe(false)
})

it('says all of a row a moment after it came', async () => {
  await openLong(3_000)
  scrollToRow(2_000)
  const last = rows().at(-1)!
  expect(within(last).queryByText('Unassigned')).toBeNull()
  await waitFor(() => expect(within(last).getByText('Unassigned')).toBeInTheDocument())
})

it('says only what it knows of how many there are', async () => {
  const takes = ['state', 'sort', 'skip', 'take']
  const { user } = await openPaged(takes, '/tickets', 1_300)
  expect(rows()[0]).toHaveAttribute('aria-setsize', '1300')
  expect(screen.getByText('1–10 of 1,300')).toBeVisible()
  await user.type(screen.getByRole('searchbox'), 'summary')
  expect(
    await screen.findByText('1–10 of 1,000 loaded', undefined, { timeout: 5_000 }),
  ).toBeVisible()
  expect(rows()[0]).toHaveAttribute('aria-setsize', '-1')
  expect(screen.getAllByText(/the search field looks through all 1,000 loaded/)[0]).toBeVisible()
})

async function openPaged(takes: readonly string[], at: string, count = 350) {
  const page = renderAtDesk(<TicketList />, createInstance(many(count), takes).connection, at)
  await showRows(page.user)
  await page.user.click(screen.getByRole('button', { name: 'Show more tickets' }))
  await screen.findByText(/^1–\d+ of/, undefined, { timeout: 5_000 })
  return page
}

it('tells that the browser’s own search finds only some, where that is so', async () => {
  const { unmount } = await openLong(101)
  expect(screen.getAllByText(/the search field finds all tickets/)[0]).toBeVisible()
  unmount()
  const instance = createInstance(many(100))
  renderAtDesk(<TicketList />, instance.connection)
  await screen.findByRole('searchbox')
  expect(screen.queryByText(/browser’s own search/)).toBeNull()
})

it('comes back to the same place and row', async () => {
  const { user } = await openLong(3_000)
  scrollToRow(2_000)
  await user.click(linkOf(2_003))
  await user.click(screen.getByRole('link', { name: 'Back' }))
  expect(linkOf(2_003)).toHaveFocus()
  expect(document.querySelector('main')!.scrollTop).toBe(2_000 * 58)
  expect(await screen.findByText('2,001–2,010 of 3,000')).toBeVisible()
})

it('says the place once somebody who goes on by keys has paused', async () => {
  const { user } = await openLong(3_000)
  const said = () => screen.queryByText(/^Tickets [\d,]+ to/)
  scrollToRow(500)
  await act(() => new Promise((resume) => setTimeout(resume, 1_000)))
  expect(said()).toBeNull()
  await user.keyboard('{PageDown}')
  scrollToRow(1_000)
  scrollToRow(1_500)
  expect(said()).toBeNull()
  await waitFor(() => expect(said()).toHaveTextContent('Tickets 1,501 to 1,510 of 3,000'), {
    timeout: 3_000,
  })
})
