// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import type { Connection } from '../../../../src/deskdirector/connection'
import { connectWith } from '../ticket-detail/reply/set-up'
import { create, openPage, title, write } from './set-up'

beforeEach(() => localStorage.clear())

/** The form at an instance that opens tickets, says nothing of which, and is slow to list them. */
async function openForm() {
  const { local, connection } = await connectWith('tokity', 'portal')
  const before = new Set(local.instance.tickets.keys())
  const added = () => [...local.instance.tickets.values()].filter(({ id }) => !before.has(id))
  let isListed = false
  const run = async (...call: Parameters<Connection['run']>) => {
    const given = await connection.run(...call)
    if (call[0] === 'ticket.create') return null
    if (call[0] !== 'tickets.find' || isListed) return given
    const page = given as { tickets: readonly { id: number }[] }
    return { ...page, tickets: page.tickets.filter(({ id }) => before.has(id)) }
  }
  const page = openPage({ ...connection, run: run as Connection['run'] })
  await screen.findByRole('textbox', { name: 'Title' })
  return { ...page, added, list: () => (isListed = true), writing: page.writing()! }
}

const log = () => new File(['what it says'], 'error.txt')

it('leads to the list where there are no files', async () => {
  const { user, added, address, writing } = await openForm()
  await write(user, title(), 'Scanner jams on Mondays')
  await user.click(create())
  await waitFor(() => expect(address()).toBe('/tickets'))
  expect(added()).toHaveLength(1)
  expect(writing.drafts.places()).toEqual([])
})

it('says that the files stayed behind, and brings them to the ticket', async () => {
  const first = await openForm()
  await write(first.user, title(), 'Scanner jams on Mondays')
  await first.user.upload(screen.getByLabelText('Attach files'), log())
  await screen.findByText('error.txt')
  await first.user.click(create())
  expect(await screen.findByText('Your ticket is open, without its files')).toBeVisible()
  expect(first.address()).toBe('/new')
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getByText('error.txt')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Add them/ })).toBeNull()
  const look = screen.getByRole('link', { name: 'Look for it in the list' })
  expect(look).toHaveAttribute('href', '/tickets?q=Scanner+jams+on+Mondays&state=any')
  first.list()
  await first.client.invalidateQueries({ queryKey: ['zoe', 'tickets'] })
  const [ticket] = first.added()
  await first.user.click(await screen.findByRole('button', { name: `Add them to #${ticket!.id}` }))
  await waitFor(() => expect(first.address()).toBe(`/tickets/${ticket!.id}`))
  const { drafts } = first.writing
  const reply = { ticket: String(ticket!.id), kind: 'reply' } as const
  expect(drafts.places()).toEqual([reply])
  expect((await drafts.files.of(reply)).map(({ file }) => file.name)).toEqual(['error.txt'])
  expect(JSON.stringify(ticket)).not.toContain('error.txt')
})

it('goes back to a form once the files are discarded', async () => {
  const { user, writing } = await openForm()
  await write(user, title(), 'Scanner jams on Mondays')
  await user.upload(screen.getByLabelText('Attach files'), log())
  await screen.findByText('error.txt')
  await user.click(create())
  await user.click(await screen.findByRole('button', { name: 'Discard the files' }))
  expect(title()).toHaveValue('')
  expect(writing.drafts.places()).toEqual([])
})
