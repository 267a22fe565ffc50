// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flavours, type Flavour } from '../../../../local-deskdirector/flavour'
import { note, show, ticket } from '../set-up'
import { connectWith, ownTime, pass, showTicket, type Shown } from './set-up'

ownTime()

const READ = /\/(\$read|read)$/
const marks = ({ local }: Pick<Shown, 'local'>) =>
  local.requests.entries.filter(({ method, path }) => method !== 'GET' && READ.test(path)).length

/** A ticket that holds something its contact hasn't read. */
async function unread(flavour: Flavour) {
  const world = await connectWith(flavour, 'portal')
  const { tickets } = await world.connection.run('tickets.find', {
    state: 'open',
    skip: 0,
    take: 100,
  })
  const ticket = tickets.find(({ isUnread }) => isUnread === true)!
  world.local.requests.clear()
  return { world, ticket }
}

describe.each(flavours)('an unread ticket of %s', (flavour) => {
  it('is marked as read once it is on screen, and again only when there is news', async () => {
    const { world, ticket } = await unread(flavour)
    const shown = showTicket(world, ticket)
    await screen.findByRole('region', { name: 'Conversation' })
    await waitFor(() => expect(marks(shown)).toBe(1))
    await act(() => shown.client.refetchQueries())
    await pass(1)
    expect(marks(shown)).toBe(1)
    const { tickets } = await world.connection.run('tickets.find', {
      state: 'open',
      skip: 0,
      take: 100,
    })
    expect(tickets.find(({ id }) => id === ticket.id)?.isUnread).toBe(false)
  })

  it('loses its dot in the lists, which stay as old as they are', async () => {
    const { world, ticket } = await unread(flavour)
    const shown = showTicket(world, ticket)
    const key = ['zoe', 'tickets', 'list', { state: 'open' }]
    const list = { pages: [{ tickets: [ticket], total: 1, broken: [] }], pageParams: [0] }
    shown.client.setQueryData(key, list, { updatedAt: 5 })
    await waitFor(() => expect(marks(shown)).toBe(1))
    const row = () => shown.client.getQueryData<typeof list>(key)?.pages[0]?.tickets[0]
    await waitFor(() => expect(row()?.isUnread).toBe(false))
    expect(shown.client.getQueryState(key)?.dataUpdatedAt).toBe(5)
  })

  it('says nothing where that fails', async () => {
    const { world, ticket } = await unread(flavour)
    world.local.faults.add({ match: { path: READ }, fault: { kind: 'status', status: 403 } })
    const shown = showTicket(world, ticket)
    await waitFor(() => expect(marks(shown)).toBe(1))
    await act(() => shown.client.refetchQueries())
    await pass(1)
    expect(marks(shown)).toBe(1)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

it('is told once, where the instance never says what is unread, and again when more was said', async () => {
  const first = ticket({ isUnread: null })
  const more = ticket({ isUnread: null, notes: [...first.notes, note(3, 'More')] })
  let now = first
  const bound = ['ticket.get', 'ticket.markRead']
  const { run, client } = show(async () => now, { bound })
  const told = () =>
    (run.mock.calls as unknown[][]).filter(([name]) => name === 'ticket.markRead').length
  const look = async () => {
    await act(() => client.refetchQueries())
    await pass(1)
  }
  await screen.findByRole('region', { name: 'Conversation' })
  await waitFor(() => expect(told()).toBe(1))
  await look()
  await look()
  expect(told()).toBe(1)
  now = more
  await look()
  await look()
  expect(told()).toBe(2)
})
