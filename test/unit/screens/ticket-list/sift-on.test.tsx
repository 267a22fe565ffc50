// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildReference, buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

const PAGES = ['search', 'state', 'sort', 'skip', 'take']

/** So many tickets, every fortieth of a type that few have. */
const tickets = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    buildTicket({ requestType: buildReference(index % 40 === 0 ? 'Purchase' : 'Support') }),
  )

function open(count: number, at: string, takes = PAGES) {
  const instance = createInstance(tickets(count), takes)
  return { instance, ...renderAtDesk(<TicketList />, instance.connection, at) }
}
const skips = ({ finds }: ReturnType<typeof createInstance>) => finds.map(({ skip }) => skip)

it('looks through the whole list where the page picks out what matches', async () => {
  const { instance } = open(450, '/tickets?state=any&type=Purchase')
  expect(await screen.findByRole('heading', { name: '12 of 450 loaded match' })).toBeVisible()
  expect(within(screen.getByRole('list', { name: 'Tickets' })).getAllByRole('link')).toHaveLength(
    12,
  )
  expect(skips(instance)).toEqual([0, 100, 200, 300, 400])
})

it('stops after ten pages, and goes on when it is asked to', async () => {
  const { user, instance } = open(1_200, '/tickets?state=any&type=Purchase')
  expect(await screen.findByRole('heading', { name: '25 of 1,000 loaded match' })).toBeVisible()
  expect(skips(instance)).toHaveLength(10)
  const more = () => user.click(screen.getByRole('button', { name: 'Show more tickets' }))
  // The rest of what is there first.
  await more()
  await more()
  expect(await screen.findByRole('heading', { name: '28 of 1,100 loaded match' })).toBeVisible()
  expect(skips(instance)).toHaveLength(11)
})

it.each([
  ['the instance picks out what matches', '/tickets?state=any&q=ticket'],
  ['nothing is picked out', '/tickets?state=any'],
  ['the page puts in order what it has', '/tickets?state=any&type=Purchase&sort=summary'],
])('asks for the first page alone where %s', async (_, at) => {
  const takes = at.includes('sort') ? PAGES.filter((each) => each !== 'sort') : PAGES
  const { instance } = open(450, at, takes)
  await screen.findByRole('list', { name: 'Tickets' })
  await waitFor(() => expect(screen.getByRole('searchbox')).toBeVisible())
  await new Promise((resume) => setTimeout(resume, 100))
  expect(skips(instance)).toEqual([0])
})

it('says that nothing matches once it has looked, and then goes on where it is asked to', async () => {
  const { user, instance } = open(1_100, '/tickets?state=any&type=Unheard+of')
  await screen.findByRole('searchbox')
  expect(screen.queryByText('No ticket matches')).toBeNull()
  expect(await screen.findByText('No ticket matches')).toBeVisible()
  expect(skips(instance)).toHaveLength(10)
  await user.click(screen.getByRole('button', { name: 'Show more tickets' }))
  await waitFor(() => expect(skips(instance)).toHaveLength(11))
})

it('stops where the instance gives the same tickets again', async () => {
  const { instance } = open(450, '/tickets?state=any&type=Unheard+of')
  const { run } = instance.connection
  Object.assign(instance.connection, {
    run: (operation: 'tickets.find', args: object) => run(operation, { ...args, skip: 0 }),
  })
  expect(await screen.findByText('No ticket matches')).toBeVisible()
  expect(skips(instance).length).toBeLessThanOrEqual(3)
})

afterEach(() => vi.unstubAllGlobals())

it('asks for each page once, though the end of the rows is in view all the while', async () => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(report: (entries: readonly object[]) => void) {
        setTimeout(() => report([{ isIntersecting: true }]))
      }
      observe = vi.fn()
      disconnect = vi.fn()
    },
  )
  const { instance } = open(450, '/tickets?state=any&type=Purchase')
  // Those that match come first, so that the pages after them bring no row.
  instance.tickets = [...instance.tickets].sort((one, other) =>
    (one.requestType?.name ?? '').localeCompare(other.requestType?.name ?? ''),
  )
  expect(await screen.findByRole('heading', { name: '12 of 450 loaded match' })).toBeVisible()
  expect(skips(instance)).toEqual([0, 100, 200, 300, 400])
  expect(instance.signals.filter(({ aborted }) => aborted)).toEqual([])
})

it('leaves a page that failed to the button', async () => {
  const { instance } = open(450, '/tickets?state=any&type=Purchase')
  await waitFor(() => expect(skips(instance).length).toBeGreaterThan(1))
  instance.failure = { kind: 'unreachable', timedOut: false }
  const asked = skips(instance).length
  await new Promise((resume) => setTimeout(resume, 300))
  expect(skips(instance).length).toBeLessThanOrEqual(asked + 1)
})
