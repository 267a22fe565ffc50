// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import type { Failure } from '../../../../src/http/errors'
import type { Job } from '../../../../src/queries/writing/outbox'
import type { Writing } from '../../../../src/queries/writing/writing'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

beforeEach(() => localStorage.clear())

const refused: Failure = { kind: 'forbidden', status: 403, words: null }

/** A list with one ticket, of an instance with these operations beside those that read. */
async function openList(...bound: string[]) {
  const vpn = buildTicket({ summary: 'VPN drops' })
  const instance = createInstance([vpn], [], ['tickets.find', 'ticket.get', ...bound])
  const page = renderAtDesk(<TicketList />, instance.connection)
  const row = await screen.findByRole('listitem')
  await screen.findByRole('searchbox')
  const writing = page.client.getQueryData<Writing>(['zoe', 'writing'])!
  onTestFinished(() => writing.drafts.wipe())
  return { ...page, ...writing, instance, row, id: String(vpn.id) }
}

const words = { text: 'Any news?', fields: {}, attempt: null }

it('says on its row that a ticket has an unsent draft, and no longer once it is gone', async () => {
  const { drafts, row, id } = await openList()
  expect(within(row).queryByText('Draft')).toBeNull()
  const link = within(row).getByRole('link')
  act(() => void drafts.put({ ticket: id, kind: 'reply' }, words))
  expect(await within(row).findByText('Draft')).toBeVisible()
  expect(within(row).getByRole('link')).toBe(link)
  act(() => void drafts.drop({ ticket: id, kind: 'reply' }))
  expect(within(row).queryByText('Draft')).toBeNull()
})

it('says how far what was sent has come, the most pressing first', async () => {
  const { drafts, outbox, row, id } = await openList()
  const place = { ticket: id, kind: 'reply' } as const
  const send = (job: Job) => act(async () => outbox.send(place, job))
  act(() => void drafts.put({ ticket: id, kind: 'close' }, words))
  let end: (ended: Awaited<ReturnType<Job>>) => void = () => {}
  await send(() => new Promise((resume) => (end = resume)))
  expect(await within(row).findByText('Sending')).toBeVisible()
  await act(async () => end({ stage: 'refused', failure: refused, part: null }))
  expect(await within(row).findByText('Not sent')).toBeVisible()
  await send(async () => ({ stage: 'doubtful', failure: null, part: null }))
  expect(await within(row).findByText('Needs your answer')).toBeVisible()
  await send(async () => ({ stage: 'done', id: null }))
  expect(await within(row).findByText('Draft')).toBeVisible()
})

it('says that a changed field waits for an answer, though there is no draft of it', async () => {
  const { outbox, row, id } = await openList()
  const place = { ticket: id, kind: 'status' }
  await act(async () => outbox.send(place, async () => ({ stage: 'yielded', isPutOff: true })))
  expect(await within(row).findByText('Needs your answer')).toBeVisible()
  await act(async () => outbox.dismiss(place))
  expect(within(row).queryByText('Needs your answer')).toBeNull()
})

it('says that what left before a reload needs an answer', async () => {
  const { drafts, row, id } = await openList()
  const attempt = { of: 'words', startedAt: 1, before: null }
  act(() => void drafts.put({ ticket: id, kind: 'reply' }, { ...words, attempt }))
  expect(await within(row).findByText('Needs your answer')).toBeVisible()
})

it('offers a new ticket where the instance takes one, until it refuses', async () => {
  const { user, instance, address } = await openList('ticket.create')
  await user.click(screen.getByRole('button', { name: 'New ticket' }))
  expect(address()).toBe('/new')
  const refusals = instance.connection.refusals as unknown as {
    note: (operation: string, id: undefined, refusal: Failure) => void
  }
  act(() => refusals.note('ticket.create', undefined, refused))
  expect(screen.queryByRole('button', { name: 'New ticket' })).toBeNull()
})

it('offers none where the instance takes none', async () => {
  await openList()
  expect(screen.queryByRole('button', { name: 'New ticket' })).toBeNull()
})

it('offers a new ticket that was begun', async () => {
  const { user, drafts, outbox, address } = await openList('ticket.create')
  const place = { ticket: null, kind: 'new' } as const
  expect(screen.queryByText(/You began a new ticket/)).toBeNull()
  act(() => void drafts.put(place, { ...words, fields: { summary: 'Scanner <b>jams</b>' } }))
  expect(await screen.findByText(/You began a new ticket/)).toHaveTextContent(
    'You began a new ticket: Scanner <b>jams</b>',
  )
  await act(async () =>
    outbox.send(place, async () => ({ stage: 'refused', failure: refused, part: null })),
  )
  expect(await screen.findByText(/Your new ticket wasn’t sent/)).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Open it' }))
  expect(address()).toBe('/new')
})

it('offers each of several new tickets by its title, and leads to its own place', async () => {
  const { user, drafts, outbox, address } = await openList('ticket.create')
  const first = { ticket: null, kind: 'new' } as const
  const other = { ticket: 'new 0123456789abcd', kind: 'new' } as const
  act(() => {
    drafts.put(first, { ...words, fields: { summary: 'Scanner jams' } })
    drafts.put(other, { ...words, fields: { summary: 'New laptop' } })
  })
  await act(async () => outbox.send(other, () => new Promise(() => {})))
  expect(await screen.findByText(/You began a new ticket/)).toHaveTextContent(/: Scanner jams$/)
  expect(await screen.findByText(/Your new ticket is on its way/)).toHaveTextContent(
    /: New laptop$/,
  )
  const link = screen.getByRole('link', { name: 'Open it' })
  expect(link).toHaveAccessibleDescription(/New laptop$/)
  await user.click(link)
  expect(address()).toBe('/new/0123456789abcd')
  act(() => void drafts.drop(first))
  expect(screen.queryByText(/You began a new ticket/)).toBeNull()
  expect(await screen.findByText(/New laptop/)).toBeVisible()
})
