// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { button, dialog, openTicket, withCleanStorage, withoutDialog } from '../at-work'

withCleanStorage()

type Shown = Awaited<ReturnType<typeof openTicket>>

/** Does one thing to the ticket, with no word. */
async function act({ user }: Shown, name: string, mark?: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name }))
  const open = await dialog(name)
  if (mark !== undefined) await user.click(open.getByRole('radio', { name: mark }))
  await user.click(open.getByRole('button', { name }))
  await withoutDialog()
}

/** What the page tells of its own accord: the ticket's history has words for the same things. */
const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
const hasTold = (words: string) => waitFor(() => expect(told()).toContain(words))

it('who closes a ticket and rates it at once is thanked', async () => {
  const shown = await openTicket('tokity', 'portal')
  await act(shown, 'Close ticket')
  await hasTold('Ticket closed')
  await act(shown, 'Rate the help', 'Well')
  await hasTold('Thank you for rating')
  expect(told()).not.toContain('Ticket closed')
})

it('of things done one after the other the last is told, and none of the others again after it', async () => {
  const shown = await openTicket('tokity', 'portal')
  await shown.user.click(button('More'))
  await act(shown, 'Escalate')
  await hasTold('Escalated')
  await act(shown, 'Approve')
  await hasTold('Approved')
  await act(shown, 'Escalate')
  await hasTold('Escalated')
  expect(told()).not.toContain('Approved')
  // It says so for some seconds.
  await waitFor(() => expect(told()).not.toContain('Escalated'), { timeout: 8_000 })
  expect(told()).not.toContain('Approved')
}, 30_000)
