import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import { button } from '../keyboard/on-the-page'
import { listen } from '../keyboard/what-is-said'
import { NOTE_PATH, notesWith, replyBox, sendButton, test } from '../writing/tickets'
import { saysOnce } from './says-once'

/** Sends a reply, and gives what is said from then on. */
async function listenToReply(page: Page): ReturnType<typeof listen> {
  const said = await listen(page)
  await replyBox(page).fill('Words of my own')
  await sendButton(page).click()
  return said
}

const LEAVES = 'It is sent in 5 seconds. Undo takes it back.'

test('a reply says once each that it is about to leave, leaves and has arrived', async ({
  page,
  openedTicket: ticket,
}) => {
  const said = await listenToReply(page)
  await saysOnce(page, said, [LEAVES, 'Sending…', 'Sent'])
  expect(ticket.notes.at(-1)?.note).toBe('Words of my own')
})

test('a reply that doesn’t go through is told once, as an alert', async ({
  page,
  desk,
  openedTicket: ticket,
}) => {
  desk.faults.add({ match: { path: NOTE_PATH }, fault: { kind: 'status', status: 400 } })
  const said = await listenToReply(page)
  await saysOnce(page, said, [LEAVES, 'Sending…', /^Your reply didn’t go through/])
  expect(notesWith(ticket, 'Words of my own')).toBe(0)
})

test('a reply that is held back says so once, since the ticket has moved on', async ({
  page,
  openedTicket: ticket,
}) => {
  const said = await listenToReply(page)
  ticket.isClosed = true
  await saysOnce(page, said, [LEAVES, 'Sending…', /^This ticket has moved on/])
  ticket.isClosed = false
})

test('a ticket that is closed from its dialog says so once, when the dialog is gone', async ({
  page,
  openedTicket: ticket,
}) => {
  await button(page, 'Close ticket').click()
  const said = await listen(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Close ticket' }).click()
  await saysOnce(page, said, ['Sending…', 'Ticket closed'])
  expect(ticket.isClosed).toBe(true)
})

test('a conflict interrupts with its dialog alone, and what was decided is saved with a word', async ({
  page,
  openedTicket: ticket,
}) => {
  await button(page, 'Edit title').click()
  const said = await listen(page)
  await page.getByRole('textbox', { name: 'Title' }).fill('A title of mine')
  ticket.summary = `A title of theirs, ${Date.now()}`
  await button(page, 'Save').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await saysOnce(page, said, ['Saving'])
  await dialog.getByRole('button', { name: 'Use mine' }).click()
  await saysOnce(page, said, ['Saving', 'Saving', 'Saved'])
  expect(ticket.summary).toBe('A title of mine')
})

test('an edit that would be lost asks with a word', async ({ page, openedTicket: ticket }) => {
  const before = ticket.summary
  await button(page, 'Edit title').click()
  await page.getByRole('textbox', { name: 'Title' }).fill('A title of mine')
  const said = await listen(page)
  await button(page, 'Cancel').click()
  await saysOnce(page, said, ['Your new title isn’t saved.'])
  expect(ticket.summary).toBe(before)
})

test('a number that is copied is said to be, once', async ({
  page,
  context,
  openedTicket: ticket,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const said = await listen(page)
  await button(page, 'Copy number').click()
  await saysOnce(page, said, ['Number copied'])
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(String(ticket.id))
})
