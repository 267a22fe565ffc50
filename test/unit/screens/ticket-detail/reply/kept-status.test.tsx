// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { draftOf, emptyReply } from '../../../../../src/queries/writing/reply-draft'
import type { Writing } from '../../../../../src/queries/writing/writing'
import { backToEmpty, button, openTicket, ownTime, pass, showTicket, write } from './set-up'

ownTime()

const status = () => screen.findByRole('combobox', { name: 'Status after sending' })

/** A ticket, a status that it could have next, and what the instance says no more of which there are. */
async function openWithNext() {
  const shown = await openTicket('tokity', 'tech')
  const { items } = await shown.connection.run('choices.statuses', {
    queue: shown.ticket.queue?.id ?? undefined,
  })
  const next = items.find(({ isClosed }) => isClosed === true)!
  return { ...shown, next }
}

const noChoices = {
  match: { path: /status/i, method: 'GET' },
  fault: { kind: 'status', status: 500 },
} as const

it('a kept reply shows the status it will set, where the choices can’t be had on the return', async () => {
  const { next, user, unmount, ...shown } = await openWithNext()
  await write({ user }, 'All done')
  await screen.findByText(`Set status to ${next.name}`)
  await user.selectOptions(await status(), `Set status to ${next.name}`)
  unmount()
  shown.local.faults.add(noChoices)
  const again = showTicket(shown.world, shown.ticket)
  await screen.findByDisplayValue('All done')
  await pass(2)
  expect(await status()).toHaveDisplayValue(`Set status to ${next.name}`)
  await again.user.click(button('Send reply'))
  await pass(7)
  await backToEmpty()
  expect(again.stored().status.name).toBe(next.name)
})

it('a status that an older page kept without its name is told, and can be taken back', async () => {
  const { next, ...shown } = await openWithNext()
  shown.unmount()
  shown.local.faults.add(noChoices)
  const again = showTicket(shown.world, shown.ticket)
  await pass(1)
  const { drafts } = again.client.getQueryData<Writing>(['zoe', 'writing'])!
  const place = { ticket: String(shown.ticket.id), kind: 'reply' } as const
  drafts.put(place, draftOf({ ...emptyReply, text: 'All done', status: next.id }))
  await screen.findByDisplayValue('All done')
  await pass(2)
  expect(await status()).toHaveDisplayValue('Set the status chosen earlier')
  await again.user.selectOptions(await status(), 'Status stays as it is')
  expect(await status()).toHaveDisplayValue('Status stays as it is')
  expect(await status()).toHaveFocus()
  await again.user.click(button('Send reply'))
  await pass(7)
  await backToEmpty()
  expect(again.stored().status.name).toBe(shown.ticket.status?.name)
})

it('a status that the ticket has come to have meanwhile is shown as what it sets all the same', async () => {
  const { next, user, ...shown } = await openWithNext()
  await write({ user }, 'All done')
  await screen.findByText(`Set status to ${next.name}`)
  await user.selectOptions(await status(), `Set status to ${next.name}`)
  shown.unmount()
  await shown.connection.run('ticket.update', { id: shown.ticket.id, status: next.id })
  showTicket(shown.world, shown.ticket)
  await screen.findByDisplayValue('All done')
  await pass(2)
  expect(await status()).toHaveDisplayValue(`Set status to ${next.name}`)
})
