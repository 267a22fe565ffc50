// @vitest-environment jsdom
import { act, createEvent, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { openOwnDrafts as openPage } from './open-own-drafts'

beforeEach(() => localStorage.clear())

const words = { text: 'Any news?', fields: {}, attempt: null }
const reply = { ticket: '7', kind: 'reply' } as const
const fresh = { ticket: null, kind: 'new' } as const
const another = { ticket: 'new 0123456789abcd', kind: 'new' } as const

it('says how long drafts are kept, and deletes all of them once that is sure', async () => {
  const { user, drafts, outbox, open } = await openPage('ticket.addNote')
  drafts.put(reply, words)
  drafts.put(fresh, words)
  await drafts.files.add(reply, new File(['x'], 'x.txt'))
  const refuse = async () => ({ stage: 'refused', failure: null, part: null }) as const
  await act(async () => outbox.send(reply, refuse))
  await open()
  const dialog = screen.getByRole('dialog', { name: 'Look and drafts' })
  expect(dialog).toHaveTextContent('2 drafts not sent yet.')
  expect(dialog).toHaveTextContent('kept on this device until it is sent, for 14 days at most')
  await user.click(within(dialog).getByRole('button', { name: 'Delete all drafts' }))
  const sure = screen.getByRole('dialog', { name: 'Delete 2 drafts?' })
  expect(drafts.places()).toHaveLength(2)
  await user.click(within(sure).getByRole('button', { name: 'Delete all drafts' }))
  expect(await screen.findByText('All drafts are deleted')).toBeVisible()
  expect(drafts.places()).toEqual([])
  expect(await drafts.files.of(reply)).toEqual([])
  expect(outbox.of(reply)).toBeNull()
  expect(JSON.stringify({ ...localStorage })).not.toContain('Any news?')
  expect(screen.queryByRole('button', { name: 'Delete all drafts' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('guards the page against a file that is let go anywhere on it', async () => {
  await openPage()
  const drop = createEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [] } })
  fireEvent(document.body, drop)
  expect(drop.defaultPrevented).toBe(true)
})

it('says how long a session is, and what comes after', async () => {
  const { open } = await openPage()
  await open()
  expect(screen.getByRole('dialog')).toHaveTextContent(
    'A session of this page lasts 45 min. To go on after that, open the menu item again.',
  )
})

it('lists them with the latest first, each leading to where it was typed', async () => {
  const { user, drafts, open, address } = await openPage('ticket.addNote')
  await act(async () => {
    drafts.put(reply, { ...words, text: '  Any\n news?' })
    drafts.put(
      { ticket: '20 131', kind: 'escalate' },
      { ...words, text: 'It is urgent <b>now</b>' },
    )
    await new Promise((resume) => setTimeout(resume, 5))
    drafts.put(fresh, { ...words, text: 'Tray 2', fields: { summary: 'Printer' } })
    drafts.put(another, { ...words, text: '', fields: { summary: 'New <b>laptop</b>' } })
  })
  await open()
  const list = screen.getByRole('list', { name: 'What you wrote' })
  const items = within(list).getAllByRole('listitem')
  const [first, second, ...others] = items.toSorted((a) =>
    within(a).queryByText('Tray 2') ? -1 : 0,
  )
  expect(first).toHaveTextContent(/^New ticket: Printer.*Tray 2$/)
  expect(second).toHaveTextContent(/^New ticket: New <b>laptop<\/b>.*No words yet$/)
  expect(within(second!).getByRole('link')).toHaveAttribute('href', '/new/0123456789abcd')
  expect(screen.getByRole('button', { name: 'Delete draft: New ticket: Printer' })).toBeVisible()
  expect(others.map(({ textContent }) => textContent).join()).toMatch(/Any news\?/)
  expect(within(list).getByText('It is urgent <b>now</b>')).toBeVisible()
  expect(within(first!).getByRole('link')).toHaveAttribute('href', '/new')
  const link = within(list).getByRole('link', { name: 'Word on escalating #20 131' })
  expect(link).toHaveAttribute('href', '/tickets/20%20131')
  expect(within(list).getAllByRole('time')).toHaveLength(4)
  await user.click(within(list).getByRole('link', { name: 'Reply to #7' }))
  expect(address()).toBe('/tickets/7')
  // For the heading of the screen that comes.
  expect(document.body).toHaveFocus()
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('deletes one once that is sure, and leaves the others', async () => {
  const { user, drafts, outbox, open } = await openPage('ticket.addNote')
  const other = { ticket: '8', kind: 'close' } as const
  drafts.put(reply, words)
  drafts.put(other, words)
  const refuse = async () => ({ stage: 'refused', failure: null, part: null }) as const
  await act(async () => outbox.send(reply, refuse))
  await open()
  await user.click(screen.getByRole('button', { name: 'Delete draft: Reply to #7' }))
  await user.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(drafts.places()).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Delete draft: Reply to #7' }))
  const sure = screen.getByRole('dialog', { name: 'Delete this draft?' })
  await user.click(within(sure).getByRole('button', { name: 'Delete draft' }))
  expect(screen.getByRole('dialog', { name: 'Look and drafts' })).toHaveTextContent(
    'The draft is deleted. 1 draft not sent yet.',
  )
  expect(drafts.places()).toEqual([other])
  expect(outbox.of(reply)).toBeNull()
})

it('deletes nothing that is on its way', async () => {
  const { drafts, outbox, open } = await openPage('ticket.addNote')
  drafts.put(reply, words)
  await act(async () => outbox.send(reply, () => new Promise(() => {})))
  await open()
  expect(screen.getByRole('list', { name: 'What you wrote' })).toHaveTextContent('On its way')
  expect(screen.queryByRole('button', { name: /^Delete draft/ })).toBeNull()
})

it('deletes nothing without being sure', async () => {
  const { user, drafts, open } = await openPage('ticket.addNote')
  drafts.put(reply, words)
  await open()
  await user.click(screen.getByRole('button', { name: 'Delete all drafts' }))
  await user.click(screen.getByRole('button', { name: 'Keep them' }))
  expect(screen.getByRole('dialog', { name: 'Look and drafts' })).toHaveTextContent(
    '1 draft not sent',
  )
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(drafts.places()).toEqual([reply])
})

it('has no word of drafts where nothing can be written', async () => {
  const { open } = await openPage()
  expect(screen.getByRole('button')).toHaveAccessibleName('Signed in as Zoë. Look')
  await open()
  const dialog = screen.getByRole('dialog', { name: 'Look' })
  expect(dialog).toHaveTextContent('Signed in as Zoë')
  expect(within(dialog).getByRole('group', { name: 'Look' })).toBeVisible()
  expect(dialog).not.toHaveTextContent(/draft|unsent/)
})

it('says that the new ticket is open, wherever its writer is, and leads there', async () => {
  const { user, outbox, address } = await openPage('ticket.create')
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  await act(async () => outbox.send(fresh, async () => ({ stage: 'done', id: 20500 })))
  expect(screen.getByRole('status')).toHaveTextContent('Ticket #20500 is open')
  await user.click(screen.getByRole('link', { name: 'Show it' }))
  expect(address()).toBe('/tickets/20500')
  expect(screen.getByRole('status')).toHaveTextContent('Ticket #20500 is open')
  expect(screen.queryByRole('link')).toBeNull()
})

it('says of each new ticket that it is open', async () => {
  const { outbox } = await openPage('ticket.create')
  await act(async () => {
    outbox.send(fresh, async () => ({ stage: 'done', id: 20500 }))
    outbox.send(another, async () => ({ stage: 'done', id: 20501 }))
  })
  const status = screen.getByRole('status')
  expect(status).toHaveTextContent('Ticket #20500 is open')
  expect(status).toHaveTextContent('Ticket #20501 is open')
  const links = within(status).getAllByRole('link', { name: 'Show it' })
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/tickets/20500',
    '/tickets/20501',
  ])
})

it('says that a new ticket’s files stayed behind, and leads to them', async () => {
  const { user, drafts, outbox, address } = await openPage('ticket.create')
  drafts.put(fresh, { text: '', fields: { openedAs: 'Scanner jams' }, attempt: null })
  await act(async () => outbox.send(fresh, async () => ({ stage: 'done', id: null })))
  expect(screen.getByRole('status')).toHaveTextContent('Your ticket is open, without its files')
  await user.click(screen.getByRole('link', { name: 'Show it' }))
  expect(address()).toBe('/new')
})
