// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest'
import { flavours } from '../../../local-deskdirector/flavour'
import {
  create,
  CREATES,
  description,
  inDoubt,
  openNewTicket,
  openPage,
  title,
  write,
} from './set-up'

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => vi.useRealTimers())

describe.each(flavours)('a new ticket at %s', (flavour) => {
  it('is opened with all that an agent’s binding takes', async () => {
    const { user, local, added, address } = await openNewTicket(flavour, 'tech')
    const { requestTypes, priorities, queues, contacts } = local.instance
    const contact = contacts[7]!
    const name = `${contact.firstName} ${contact.lastName}`
    await write(user, title(), 'Scanner jams')
    await write(user, description(), 'Since **Monday**.')
    const choose = async (label: string, wanted: string) => {
      const field = screen.getByRole('combobox', { name: label })
      await within(field).findByRole('option', { name: wanted })
      await user.selectOptions(field, wanted)
    }
    await choose('Request type', requestTypes[1]!.name)
    await choose('Priority', priorities[2]!.name)
    await choose('Queue', queues[1]!.name)
    await write(user, screen.getByRole('combobox', { name: 'On behalf of' }), name)
    await user.click(await screen.findByRole('option', { name }))
    await write(user, screen.getByRole('textbox', { name: 'CC' }), 'a@acme.example, b@acme.example')
    expect(screen.getByText(`Goes to: the support team, ${name}, and 2 people in CC`)).toBeVisible()
    await user.click(create())
    await waitFor(() => expect(address()).toMatch(/^\/tickets\/\d+$/))
    expect(added()).toMatchObject([
      {
        summary: 'Scanner jams',
        description: 'Since **Monday**.',
        requestType: { name: requestTypes[1]!.name },
        priority: { name: priorities[2]!.name },
        queue: { name: queues[1]!.name },
        contact: { id: contact.id },
        cc: ['a@acme.example', 'b@acme.example'],
      },
    ])
    expect(address()).toBe(`/tickets/${added()[0]?.id}`)
    expect(JSON.stringify({ ...localStorage })).not.toContain('Scanner')
  })

  it('needs a title and no more, says so at the field, and goes there', async () => {
    const { user, added, address } = await openNewTicket(flavour, 'portal')
    expect(screen.queryByRole('combobox', { name: 'Queue' })).toBeNull()
    await user.click(create())
    expect(title()).toHaveFocus()
    expect(title()).toBeInvalid()
    expect(title()).toHaveAccessibleDescription(/Give the ticket a title\./)
    await write(user, title(), 'VPN drops')
    expect(title()).toBeValid()
    await user.dblClick(create())
    await waitFor(() => expect(address()).toMatch(/^\/tickets\/\d+$/))
    expect(added()).toMatchObject([{ summary: 'VPN drops' }])
  })

  it('keeps everything when it is refused, and says why', async () => {
    const { user, local, added, address } = await openNewTicket(flavour, 'portal')
    const body = { message: 'summary: too vague' }
    local.faults.add({ match: CREATES, times: 1, fault: { kind: 'status', status: 400, body } })
    await write(user, title(), 'It is broken')
    await write(user, description(), 'All of it')
    await user.click(create())
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Your ticket didn’t go through')
    expect(alert).toHaveTextContent('too vague')
    expect(title()).toHaveValue('It is broken')
    expect(description()).toHaveValue('All of it')
    await write(user, title(), ' on the third floor')
    expect(screen.getByRole('alert')).toBeVisible()
    await user.click(create())
    await waitFor(() => expect(address()).toMatch(/^\/tickets\/\d+$/))
    expect(added()).toMatchObject([{ summary: 'It is broken on the third floor' }])
  })

  it('is found where the answer was cut off, and isn’t sent twice', async () => {
    const { user, local, added, address } = await openNewTicket(flavour, 'portal')
    local.faults.add({ match: CREATES, times: 1, fault: { kind: 'cut' } })
    await write(user, title(), 'Printer prints blank pages')
    await write(user, description(), 'Tray 2')
    await user.click(create())
    expect(await screen.findByText('Checking whether it arrived…')).toBeVisible()
    await vi.advanceTimersByTimeAsync(1_500)
    await waitFor(() => expect(address()).toBe(`/tickets/${added()[0]?.id}`))
    expect(added()).toHaveLength(1)
  })

  it('asks where it can’t be found, stays as it was sent, and is sent again when told', async () => {
    const { user, local, added, address } = await openNewTicket(flavour, 'portal')
    local.faults.add({ match: CREATES, times: 1, fault: { kind: 'dropped' } })
    await write(user, title(), 'Printer prints blank pages')
    await user.click(create())
    await screen.findByText('Checking whether it arrived…')
    const alert = await inDoubt()
    expect(alert).toHaveTextContent('It isn’t known whether your ticket arrived')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByText('Printer prints blank pages')).toBeVisible()
    expect(added()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Send again' }))
    await waitFor(() => expect(address()).toMatch(/^\/tickets\/\d+$/))
    expect(added()).toHaveLength(1)
  })
})

it('is looked for after a reload, and not sent by that', async () => {
  const { user, local, connection, unmount } = await openNewTicket('tokity', 'portal')
  local.faults.add({ match: CREATES, times: 1, fault: { kind: 'dropped' } })
  await write(user, title(), 'Printer prints blank pages')
  await user.click(create())
  await screen.findByText('Checking whether it arrived…')
  unmount()
  local.requests.clear()
  openPage(connection)
  expect(await screen.findByText('Checking whether it arrived…')).toBeVisible()
  expect(await inDoubt()).toHaveTextContent('It isn’t known whether')
  expect(local.requests.entries.map(({ method }) => method)).not.toContain('POST')
})

it('goes to the list once the person has found it there', async () => {
  const { user, local, address, writing } = await openNewTicket('psa', 'portal')
  local.faults.add({ match: CREATES, times: 1, fault: { kind: 'dropped' } })
  await write(user, title(), 'Printer prints blank pages')
  await user.click(create())
  await screen.findByText('Checking whether it arrived…')
  await inDoubt()
  await user.click(screen.getByRole('button', { name: 'It’s there, discard my text' }))
  expect(address()).toBe('/tickets')
  expect(writing.drafts.places()).toEqual([])
})
