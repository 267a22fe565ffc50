// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { Route, Routes } from 'react-router-dom'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { blankDraft, type DraftContent, type DraftPlace } from '../../../../src/drafts/draft'
import { openDrafts } from '../../../../src/drafts/open-drafts'
import type { Failure } from '../../../../src/http/errors'
import type { Writing } from '../../../../src/queries/writing/writing'
import { NewTicket } from '../../../../src/screens/new-ticket/new-ticket'
import { TicketDetail } from '../../../../src/screens/ticket-detail/ticket-detail'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

beforeEach(() => localStorage.clear())

const long = 'A word that nobody types twice. '.repeat(20).trim()
const reply = { ticket: '7', kind: 'reply' } as const
const word = { ticket: '7', kind: 'close' } as const
const fresh = { ticket: null, kind: 'new' } as const

/** A launch, some time after this was typed. */
async function launch(
  at: string,
  typed: readonly (readonly [DraftPlace, Partial<DraftContent>])[],
  failure: Failure | null = null,
) {
  const before = await openDrafts('zoe', { keep: 'device', days: 14 })
  for (const [place, draft] of typed) before.put(place, { ...blankDraft, ...draft })
  const instance = createInstance([buildTicket({ id: '7' })], [], ['ticket.get', 'tickets.find'])
  instance.failure = failure
  const page = renderAtDesk(
    <Routes>
      <Route path="/tickets/:id" element={<TicketDetail />} />
      <Route path="/new/:id?" element={<NewTicket />} />
    </Routes>,
    instance.connection,
    at,
  )
  const writing = () => page.client.getQueryData<Writing>(['zoe', 'writing'])!
  onTestFinished(() => writing().drafts.wipe())
  return { ...page, writing }
}

const figures = () => screen.findAllByRole('figure')

it.each<Failure>([
  { kind: 'missing' },
  { kind: 'forbidden', status: 403, words: null },
  { kind: 'unreachable', timedOut: false },
])('shows all that was typed to a ticket that can’t be opened ($kind)', async (failure) => {
  const other = { ticket: '8', kind: 'reply' } as const
  const typed = [
    [reply, { text: long }],
    [word, { text: 'Done' }],
    [other, { text: 'Elsewhere' }],
  ] as const
  const { container, user } = await launch('/tickets/7', typed, failure)
  const mine = await screen.findByRole('region', { name: 'What you wrote' })
  expect(await within(mine).findAllByRole('figure')).toHaveLength(2)
  const figure = within(mine).getByRole('figure', { name: 'Reply to #7' })
  expect(within(figure).getByText(long)).toBeVisible()
  expect(container).not.toHaveTextContent('Elsewhere')
  await user.click(within(figure).getByRole('button', { name: 'Copy text' }))
  expect(await navigator.clipboard.readText()).toBe(long)
  expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([])
})

it('deletes one once that is sure, says so, and keeps the focus', async () => {
  const typed = [
    [reply, { text: long }],
    [word, { text: 'Done' }],
  ] as const
  const { user, writing } = await launch('/tickets/7', typed, { kind: 'missing' })
  for (const [name, left] of [
    ['Reply to #7', 1],
    ['Word on closing #7', 0],
  ] as const) {
    await user.click(await screen.findByRole('button', { name: `Delete draft: ${name}` }))
    const sure = screen.getByRole('dialog', { name: 'Delete this draft?' })
    expect(writing().drafts.places()).toHaveLength(left + 1)
    await user.click(within(sure).getByRole('button', { name: 'Delete draft' }))
    expect(screen.queryAllByRole('figure')).toHaveLength(left)
    expect(writing().drafts.places()).toHaveLength(left)
    const mine = screen.getByRole('region', { name: 'What you wrote' })
    expect(within(mine).getByText('The draft is deleted')).toBeVisible()
    await waitFor(() => expect(mine).toHaveFocus())
  }
  expect(JSON.stringify({ ...localStorage })).not.toContain('nobody types twice')
})

it('deletes nothing that is on its way', async () => {
  const { writing } = await launch('/tickets/7', [[reply, { text: 'Left' }]], { kind: 'missing' })
  await figures()
  await act(async () => writing().outbox.send(reply, () => new Promise(() => {})))
  expect(screen.queryByRole('button', { name: /^Delete/ })).toBeNull()
})

it('has no word of drafts where none was typed', async () => {
  await launch('/tickets/7', [[{ ticket: '8', kind: 'reply' }, { text: 'x' }]], { kind: 'missing' })
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(screen.queryByText('What you wrote')).toBeNull()
})

it('shows a reply where no more are taken, and nothing else that has a place on the ticket', async () => {
  await launch('/tickets/7', [
    [reply, { text: long }],
    [word, { text: 'Done' }],
  ])
  const all = await figures()
  expect(all).toHaveLength(1)
  expect(within(all[0]!).getByText(long)).toBeVisible()
})

it.each(['/new', '/new/0123456789abcd'])(
  'shows new tickets at %s where none is taken',
  async (at) => {
    await launch(at, [
      [fresh, { text: long, fields: { summary: 'Printer' } }],
      [{ ticket: 'new 0123456789abcd', kind: 'new' }, { text: 'Laptop' }],
      [reply, { text: 'Elsewhere' }],
    ])
    expect(await figures()).toHaveLength(2)
    const figure = screen.getByRole('figure', { name: 'New ticket: Printer' })
    expect(figure).toHaveTextContent(`Printer ${long}`)
    expect(screen.queryByText('Elsewhere')).toBeNull()
  },
)
