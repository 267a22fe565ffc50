// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Ticket } from '../../../../src/deskdirector/models'
import { Overview } from '../../../../src/screens/overview/overview'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

// Page after page, each of them drawn.
configure({ asyncUtilTimeout: 15_000 })

const DAY = 86_400_000
const PAGES = ['state', 'from', 'to', 'sort', 'skip', 'take']

/** Tickets that changed one after the other, the newest now and the oldest so many days ago. */
function tickets(count: number, days: number, over: Partial<Ticket> = {}): Ticket[] {
  return Array.from({ length: count }, (_, place) => {
    const at = Date.now() - (place / count) * days * DAY
    const closedOn = over.isClosed === true ? at : null
    return buildTicket({ createdOn: at, modifiedOn: at, closedOn, ...over })
  })
}

function show(...given: Parameters<typeof createInstance>) {
  const instance = createInstance(...given)
  return { instance, ...renderAtDesk(<Overview />, instance.connection, '/overview') }
}
/** Over what it says that it was computed. */
const basis = (words: string | RegExp) => screen.findByText(words, { selector: 'p' })
const figure = async (name: string) => within(await screen.findByRole('region', { name }))
const skips = (instance: ReturnType<typeof createInstance>, state: string) =>
  instance.finds.filter((find) => find.state === state).map(({ skip }) => skip)

describe('what is loaded', () => {
  it('is every open ticket, and the closed ones as far back as the weeks reach', async () => {
    const closed = tickets(900, 900, { isClosed: true })
    const { instance } = show([...tickets(250, 800), ...closed], PAGES)
    expect(await basis(/^Over the 350 of 1,150 tickets loaded here/)).toBeVisible()
    expect(await basis(/All open tickets are among them/)).toBeVisible()
    expect(skips(instance, 'open')).toEqual([0, 100, 200])
    expect(skips(instance, 'closed')).toEqual([0])
    expect(screen.queryByRole('button', { name: 'Load more' })).toBeNull()
    expect((await figure('Open now')).getByRole('link', { name: 'Open now: 250' })).toBeVisible()
  })

  it('is ten pages by itself, and more when asked', async () => {
    const { instance, user } = show(tickets(2_300, 20, { isClosed: true }), PAGES)
    const more = await screen.findByRole('button', { name: 'Load more' })
    // The open ones had a page as well.
    expect(skips(instance, 'closed')).toHaveLength(9)
    expect(await basis(/^Over the 900 of 2,300 tickets/)).toBeVisible()
    const flow = await figure('Opened and closed')
    expect(flow.getByText(/may lack tickets that aren’t loaded/)).toBeVisible()
    await user.click(more)
    expect(await basis(/^Over the 1,900 of 2,300 tickets/)).toBeVisible()
    await user.click(await screen.findByRole('button', { name: 'Load more' }))
    expect(await basis('Over all 2,300 tickets.')).toBeVisible()
    expect(new Set(skips(instance, 'closed')).size).toBe(23)
    expect(skips(instance, 'closed')).toHaveLength(23)
    expect(screen.queryByText(/may lack tickets/)).toBeNull()
  })

  it('is one list where the instance doesn’t tell open from closed, asked for once', async () => {
    const all = [...tickets(2, 3), ...tickets(3, 3, { isClosed: true })]
    const { instance } = show(all, ['search'])
    expect(await basis('Over all 5 tickets.')).toBeVisible()
    expect(instance.finds).toHaveLength(1)
    expect((await figure('Open now')).getByRole('link', { name: 'Open now: 2' })).toBeVisible()
  })

  it('stays when more of it fails, and goes on when that is tried again', async () => {
    const { instance, user } = show(tickets(1_500, 20, { isClosed: true }), PAGES)
    const more = await screen.findByRole('button', { name: 'Load more' })
    instance.failure = { kind: 'unreachable', timedOut: false }
    await user.click(more)
    expect(await screen.findByRole('alert')).toBeVisible()
    expect(await basis(/^Over the 900 of 1,500 tickets/)).toBeVisible()
    instance.failure = null
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await basis('Over all 1,500 tickets.')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('counts no ticket that couldn’t be read, and says so', async () => {
    const instance = createInstance(tickets(2, 3), ['search'])
    instance.broken = [{ operation: 'tickets.find', field: 'id', expected: 'a number', found: '' }]
    renderAtDesk(<Overview />, instance.connection, '/overview')
    expect(await basis(/1 ticket could not be read and isn’t counted/)).toBeVisible()
  })
})

it('says what to do where there is no ticket at all', async () => {
  const { user, address } = show([], PAGES, ['tickets.find', 'ticket.get', 'ticket.create'])
  expect(await screen.findByText('Nothing to see yet')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'New ticket' }))
  expect(address()).toBe('/new')
})

it('offers no new ticket where the instance takes none', async () => {
  show([], PAGES)
  expect(await screen.findByText('Nothing to see yet')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

it('says that it loads, then why nothing came, and tries again', async () => {
  const instance = createInstance(tickets(2, 3), PAGES)
  instance.failure = { kind: 'unreachable', timedOut: false }
  const { user } = renderAtDesk(<Overview />, instance.connection, '/overview')
  expect(screen.getByRole('status')).toHaveTextContent('Loading the overview')
  await screen.findByRole('alert')
  instance.failure = null
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(await basis('Over all 2 tickets.')).toBeVisible()
})

it('says where nothing lists tickets', async () => {
  show([], PAGES, ['ticket.get'])
  expect(await screen.findByText('No list of tickets is set up')).toBeVisible()
})

describe('what can’t be told', () => {
  const silent = { status: null, requestType: null }

  it('is said of each figure, with the reason', async () => {
    const undated = tickets(2, 3, { isClosed: true, ...silent }).map((each) => ({
      ...each,
      closedOn: null,
    }))
    show([...tickets(2, 3, silent), ...undated], ['state'], ['tickets.find'])
    const says = async (name: string, words: RegExp) =>
      expect((await figure(name)).getByText(words)).toBeVisible()
    await says('Median time to close', /doesn’t say when a ticket was closed/)
    await says('Median time to first answer', /has no way to their conversations/)
    await says('Opened and closed', /doesn’t say when a ticket was closed/)
    await says('Waiting on me', /doesn’t say which tickets wait on you/)
    await says('Open by status', /doesn’t say which status/)
    await says('Busiest request types', /doesn’t say which request type/)
  })

  it('leaves out dates that nobody gives', async () => {
    show(tickets(2, 3, { createdOn: null }), ['state'])
    const age = await figure('Open by age')
    expect(age.getByText(/doesn’t say when a ticket was opened/)).toBeVisible()
    const flow = await figure('Opened and closed')
    expect(flow.queryAllByRole('link')).toEqual([])
    expect(flow.getByText(/doesn’t say when a ticket was opened/)).toBeVisible()
  })

  it('is no link in the busiest types, where those that are told lead to their tickets', async () => {
    const { user, address } = show(
      [...tickets(3, 3, { requestType: { id: 1, name: 'Support' } }), ...tickets(2, 2)],
      ['state'],
    )
    const types = await figure('Busiest request types')
    expect(types.getAllByRole('listitem')).toHaveLength(2)
    await user.click(types.getByRole('link', { name: 'Support 3' }))
    expect(address()).toMatch(/^\/tickets\?state=any&type=Support&from=.+&to=.+$/)
  })
})
