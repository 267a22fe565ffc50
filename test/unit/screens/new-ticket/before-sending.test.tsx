// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi, onTestFinished } from 'vitest'
import { NEW_TICKET } from '../../../../src/queries/writing/new-ticket-places'
import { create, CREATES, openNewTicket, openPage, title, write } from './set-up'

it('takes no CC that isn’t an address, says so there, and counts none', async () => {
  const { user, added, address, local } = await openNewTicket('tokity', 'tech')
  const { firstName, lastName } = local.instance.contacts[3]!
  await write(
    user,
    screen.getByRole('combobox', { name: 'On behalf of' }),
    `${firstName} ${lastName}`,
  )
  await user.click(await screen.findByRole('option', { name: `${firstName} ${lastName}` }))
  const copies = screen.getByRole('textbox', { name: 'CC' })
  await write(user, title(), 'Scanner jams')
  await write(user, copies, 'nonsense, zoe@acme.example')
  expect(screen.getByText(/^Goes to/)).toHaveTextContent('and 1 person in CC')
  expect(copies).toBeValid()
  await user.click(create())
  expect(copies).toHaveFocus()
  expect(copies).toBeInvalid()
  expect(copies).toHaveAccessibleDescription(/CC needs e-mail addresses/)
  expect(added()).toEqual([])
  await user.clear(copies)
  await write(user, copies, 'zoe@acme.example')
  expect(copies).toBeValid()
  await user.click(create())
  await waitFor(() => expect(address()).toMatch(/^\/tickets\/\d+$/), { timeout: 15_000 })
  expect(added()).toMatchObject([{ cc: ['zoe@acme.example'] }])
})

it('says of files that only this page keeps that it does', async () => {
  const { user, unmount, connection, writing } = await openNewTicket('tokity', 'portal')
  expect(writing.drafts.keptFor()).toBe('device')
  await user.upload(screen.getByLabelText('Attach files'), new File(['x'], 'error.txt'))
  // Nothing but local storage is to be had here, which holds no files.
  expect(await screen.findByText(/only while this page is open$/)).toBeVisible()
  expect(screen.getByText('Draft kept on this device')).toBeVisible()
  unmount()
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  onTestFinished(() => void vi.restoreAllMocks())
  const second = openPage(connection)
  await screen.findByRole('textbox', { name: 'Title' })
  await second.user.upload(screen.getByLabelText('Attach files'), new File(['x'], 'error.txt'))
  expect(await screen.findByText('Draft kept only while this page is open')).toBeVisible()
})

it('says on the return that it wasn’t sent, where the page was left before it was', async () => {
  const { user, local, connection, unmount, writing } = await openNewTicket('tokity', 'portal')
  local.faults.add({ match: { path: /tickets/ }, fault: { kind: 'latency', ms: 60_000 } })
  await write(user, title(), 'Scanner jams')
  await user.click(create())
  expect(await screen.findByText('Sending…')).toBeVisible()
  unmount()
  local.faults.clear()
  expect(writing.drafts.get(NEW_TICKET)?.attempt).toBeNull()
  openPage(connection)
  expect(await screen.findByText(/^It wasn’t sent: the page was left/)).toBeVisible()
  expect(title()).toHaveValue('Scanner jams')
})

it('a ticket that isn’t allowed is offered again once it says something else', async () => {
  const { user, local, connection, added } = await openNewTicket('psa', 'portal')
  const fault = { kind: 'status', status: 403 } as const
  local.faults.add({ match: CREATES, times: 1, fault })
  await write(user, title(), 'Scanner <script>')
  await user.click(create())
  await screen.findByRole('alert')
  expect(connection.refusals.of('ticket.create')).not.toBeNull()
  await write(user, title(), ' jams')
  expect(connection.refusals.of('ticket.create')).toBeNull()
  await user.click(create())
  await waitFor(() => expect(added()).toMatchObject([{ summary: 'Scanner <script> jams' }]))
})
