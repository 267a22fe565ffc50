// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Ticket } from '../../../../src/deskdirector/models'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import { buildNote, buildReference, buildTicket, SOME_TIME } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

/** The row of a list with this ticket alone. */
async function rowOf(over: Partial<Ticket>, at?: string) {
  // Without search, which is then done here.
  const instance = createInstance([buildTicket(over)], ['state'])
  const page = renderAtDesk(<TicketList />, instance.connection, at)
  const list = await screen.findByRole('list', { name: 'Tickets' })
  await screen.findByRole('searchbox')
  return { row: within(list).getByRole('listitem'), ...page }
}

it('shows what a ticket is about, its number, its latest word, status, priority, who and when', async () => {
  const { row } = await rowOf({
    id: 20480,
    summary: 'Outlook wants my password again and again',
    status: buildReference('Waiting on you'),
    priority: buildReference('High'),
    assignees: [buildReference('Ngũgĩ Otieno')],
    latestNote: buildNote({ text: 'Please <b>sign out</b> of **Teams** once.' }),
    modifiedOn: Date.now() - 9 * 60_000,
  })
  expect(row).toHaveAttribute('data-ticket-id', '20480')
  const link = within(row).getByRole('link', { name: /Outlook wants my password again and again/ })
  expect(link).toHaveAttribute('href', '#/tickets/20480')
  expect(row).toHaveTextContent('#20480 · Zoë Ødegård: Please sign out of Teams once.')
  for (const words of ['Waiting on you', 'High', 'Ngũgĩ Otieno']) {
    expect(within(row).getByText(words)).toBeVisible()
  }
  expect(within(row).getByRole('time')).toHaveTextContent(/9\smin/)
})

it('shows an empty place where an instance gives nothing', async () => {
  const { row } = await rowOf({
    id: 'a/b',
    summary: '',
    status: null,
    priority: null,
    modifiedOn: null,
    createdOn: null,
  })
  const link = within(row).getByRole('link', { name: 'Ticket without a title' })
  expect(link).toHaveAttribute('href', '#/tickets/a%2Fb')
  expect(row).toHaveTextContent('Unassigned')
  expect(within(row).queryByRole('time')).toBeNull()
})

it('says why a search found it, where it doesn’t show', async () => {
  const over = { summary: 'Label printer', tags: ['warehouse'], description: 'It jams.' }
  const { row, unmount } = await rowOf(over, '/tickets?q=warehouse')
  expect(row).toHaveTextContent(/#\d+ · Tag: warehouse · It jams\./)
  unmount()
  const { row: shown } = await rowOf(over, '/tickets?q=printer')
  expect(shown).toHaveTextContent(/#\d+ · It jams\./)
})

it('weighs a ticket as unread only where the instance says so', async () => {
  const { row, unmount } = await rowOf({ summary: 'VPN drops', isUnread: true })
  expect(within(row).getByRole('link', { name: 'Unread: VPN drops' })).toBeVisible()
  unmount()
  const { row: untold } = await rowOf({ summary: 'VPN drops', isUnread: null })
  expect(within(untold).getByRole('link', { name: 'VPN drops' })).toBeVisible()
})

it('tells the first of several people it is with, and how many more', async () => {
  const { row } = await rowOf({ assignees: ['Mira', 'Ngũgĩ', 'Dana'].map(buildReference) })
  expect(row).toHaveTextContent('Mira+2')
})

it('says that an open ticket is overdue, never a closed one', async () => {
  const { row, unmount } = await rowOf({ dueOn: SOME_TIME - 9e12 })
  expect(row).toHaveTextContent('Overdue')
  unmount()
  const { row: coming } = await rowOf({ dueOn: Date.now() + 60_000 })
  expect(coming).not.toHaveTextContent('Overdue')
})

it('keeps hostile text text', async () => {
  const summary = '<img src=x onerror=alert(1)>'
  const { row } = await rowOf({
    summary,
    latestNote: buildNote({ text: '<script>x()</script>&lt;b>' }),
  })
  expect(within(row).getByRole('link', { name: summary })).toBeVisible()
  expect(row.querySelector('img, script, b')).toBeNull()
})

it('opens the ticket from anywhere in its row, but not when text was selected', async () => {
  const { row, user, address } = await rowOf({ id: 7, latestNote: buildNote() })
  const selected = { type: 'Range', containsNode: () => true } as unknown as Selection
  const selection = vi.spyOn(window, 'getSelection').mockReturnValue(selected)
  await user.click(within(row).getByRole('link'))
  expect(address()).toBe('/tickets')
  selection.mockRestore()
  await user.click(within(row).getByText('#7'))
  expect(address()).toBe('/tickets/7')
})
