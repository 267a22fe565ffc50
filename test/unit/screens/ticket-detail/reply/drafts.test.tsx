// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { theBrowser } from '../../../../../src/drafts/environment'
import { flavours } from '../../../../local-deskdirector/flavour'
import { FakeDevice } from '../../../drafts/fake-device'
import {
  backToEmpty,
  button,
  connectWith,
  field,
  fileOf,
  openTicket,
  ownTime,
  pass,
  showTicket,
  write,
  writes,
} from './set-up'

ownTime()

describe('a draft', () => {
  it('says how long it is kept, and is there again after the screen was left', async () => {
    const shown = await openTicket()
    expect(screen.queryByText('Draft kept on this device')).toBeNull()
    await write(shown, 'Half a sent')
    expect(screen.getByText('Draft kept on this device')).toBeVisible()
    shown.unmount()
    const later = showTicket(shown.world, shown.ticket)
    expect(await screen.findByRole('textbox', { name: 'Reply' })).toHaveValue('Half a sent')
    expect(screen.getByText(/^Restored. Written:/)).toBeVisible()
    await write({ user: later.user }, 'ence')
    await later.user.click(button('Send reply'))
    await pass(5)
    await backToEmpty()
    expect(shown.ours('Half a sentence')).toHaveLength(1)
    expect(screen.queryByText(/^Restored/)).toBeNull()
  })

  it('is discarded without a question, and had back for some seconds', async () => {
    const shown = await openTicket()
    await shown.user.upload(screen.getByLabelText('Attach files'), fileOf('one.txt'))
    await write(shown, 'On second thought')
    await screen.findByText('one.txt')
    shown.unmount()
    const later = showTicket(shown.world, shown.ticket)
    await later.user.click(await screen.findByRole('button', { name: 'Discard draft' }))
    expect(field()).toHaveValue('')
    expect(button('Restore draft')).toHaveFocus()
    await later.user.click(button('Restore draft'))
    expect(field()).toHaveValue('On second thought')
    expect(field()).toHaveFocus()
  })

  it.each([true, false])(
    'is discarded with its files only where those can be had back (database answers: %s)',
    async (answers) => {
      const { database } = new FakeDevice()
      vi.spyOn(theBrowser, 'openDatabase').mockImplementation(() => database.open())
      const shown = await openTicket()
      await write(shown, 'See the file')
      await shown.user.upload(screen.getByLabelText('Attach files'), fileOf('one.txt'))
      await screen.findByText('one.txt')
      shown.unmount()
      database.opensIn = answers ? 3_000 : 60_000
      const later = showTicket(shown.world, shown.ticket)
      await later.user.click(await screen.findByRole('button', { name: 'Discard draft' }))
      await pass(answers ? 5 : 12)
      if (answers) await later.user.click(button('Restore draft'))
      expect(field()).toHaveValue('See the file')
      database.opensIn = 0
      later.unmount()
      showTicket(shown.world, shown.ticket)
      expect(await screen.findByText('one.txt')).toBeVisible()
    },
  )

  it('is gone for good once the seconds have passed, or something else is written', async () => {
    const shown = await openTicket()
    await write(shown, 'On second thought')
    shown.unmount()
    const later = showTicket(shown.world, shown.ticket)
    await later.user.click(await screen.findByRole('button', { name: 'Discard draft' }))
    await pass(11)
    expect(screen.queryByRole('button', { name: 'Restore draft' })).toBeNull()
    later.unmount()
    showTicket(shown.world, shown.ticket)
    expect(await screen.findByRole('textbox', { name: 'Reply' })).toHaveValue('')
    expect(screen.queryByText(/^Restored/)).toBeNull()
  })

  it('is touched by nothing that is loaded', async () => {
    const shown = await openTicket('tokity', 'tech')
    await write(shown, 'Dirty')
    await shown.user.click(screen.getByRole('switch', { name: 'Internal note' }))
    const box = field()
    await shown.connection.run('ticket.addNote', { id: shown.id, text: 'A rival’s note' })
    await shown.connection.run('ticket.close', { id: shown.id })
    await act(() => shown.client.refetchQueries())
    await screen.findByText('A rival’s note')
    expect(field()).toBe(box)
    expect(box).toHaveValue('Dirty')
    expect(screen.getByRole('switch', { name: 'Internal note' })).toBeChecked()
  })

  it('survives an ended session, which says how to go on', async () => {
    const shown = await openTicket()
    await write(shown, 'Typed for an hour')
    shown.local.faults.add({ fault: { kind: 'status', status: 401 } })
    await shown.user.click(button('Send reply'))
    await pass(6)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Open the menu item in DeskDirector again to send it.',
    )
    expect(field()).toHaveValue('Typed for an hour')
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    shown.local.faults.clear()
    shown.unmount()
    showTicket(await connectWith('tokity', 'portal', {}, shown.local), shown.ticket)
    expect(await screen.findByRole('textbox', { name: 'Reply' })).toHaveValue('Typed for an hour')
  })
})

it('what is written after a reply that had left is sent by nobody but the person', async () => {
  const shown = await openTicket()
  shown.local.faults.add({ match: { method: 'POST', path: /comments$/ }, fault: { kind: 'cut' } })
  await write(shown, 'Left')
  await shown.user.click(button('Send reply'))
  await pass(5.5)
  shown.unmount()
  shown.local.faults.clear()
  const later = showTicket(await connectWith('tokity', 'portal', {}, shown.local), shown.ticket)
  await pass(3)
  await backToEmpty()
  await write({ user: later.user }, 'Next')
  await pass(20)
  expect(shown.ours('Left')).toHaveLength(1)
  expect(shown.ours('Next')).toEqual([])
  expect(field()).toHaveValue('Next')
})

describe.each(flavours)('a reply of %s that had left before a reload', (flavour) => {
  it.each([true, false])(
    'is looked for, and sends nothing by itself (arrived: %s)',
    async (arrived) => {
      const shown = await openTicket(flavour)
      const fault = { kind: arrived ? 'cut' : 'dropped' } as const
      shown.local.faults.add({ match: { method: 'POST', path: /(comments|notes)$/ }, fault })
      await write(shown, 'Left')
      await shown.user.click(button('Send reply'))
      await pass(5.5)
      // Moments pass while time stands still here: a busy machine needs more of them.
      await waitFor(() => expect(writes(shown)).toHaveLength(1))
      shown.unmount()
      shown.local.faults.clear()
      shown.local.requests.clear()
      showTicket(await connectWith(flavour, 'portal', {}, shown.local), shown.ticket)
      expect(await screen.findByText('Checking whether it arrived…')).toBeVisible()
      await pass(13)
      expect(writes(shown)).toEqual([])
      expect(shown.ours('Left')).toHaveLength(arrived ? 1 : 0)
      if (arrived) await backToEmpty()
      else await waitFor(() => expect(button('Send again')).toBeVisible())
    },
  )
})
