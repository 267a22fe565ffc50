import { expect } from '../fixtures'
import { refuseStorages } from '../refuse-storages'
import {
  NOTE_PATH,
  notesWith,
  openTicket,
  replyBox,
  sendButton,
  slowNote,
  takeTicket,
  test,
  writes,
} from './tickets'

test('where the frame may store nothing, what was typed can be copied after the end', async ({
  page,
  desk,
  openMenuItem,
}) => {
  await refuseStorages(page)
  const ticket = takeTicket(desk)
  const tickets = await openMenuItem('portal')
  await openTicket(tickets, ticket)
  await replyBox(tickets).fill('Nowhere to keep this')
  desk.settings.update({ refuseTokens: true })
  await expect(tickets.getByText('Copy what you typed').first()).toBeVisible()
  await expect(replyBox(tickets)).toBeHidden({ timeout: 20_000 })
  await expect(tickets.getByText('Nowhere to keep this')).toBeVisible()
  await tickets.getByRole('button', { name: 'Copy text' }).click()
  await expect(tickets.getByText('Text copied').first()).toBeAttached()
})

test('nobody else gets what somebody typed', async ({ page, desk, launchUrl }) => {
  const ticket = takeTicket(desk)
  const colleague = desk.instance.contacts.find(
    ({ id, companyId, seesCompany }) =>
      companyId === ticket.account.id && seesCompany && id !== ticket.contact?.id,
  )
  const other = colleague ?? desk.instance.contacts.find(({ id }) => id !== ticket.contact?.id)
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  await replyBox(page).fill('For my eyes alone')
  await page.goto('about:blank')
  await page.goto(await launchUrl({ userId: other?.id ?? 0 }))
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  await page.evaluate((id) => {
    location.hash = `#/tickets/${id}`
  }, ticket.id)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForTimeout(1_000)
  expect(await page.content()).not.toContain('For my eyes alone')
  await page.goto('about:blank')
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  await expect(replyBox(page)).toHaveValue('For my eyes alone')
})

test('a reply that left before a reload is looked for, and not sent again', async ({
  page,
  desk,
  launchUrl,
  openedTicket: ticket,
}) => {
  slowNote(desk, 1_500)
  await replyBox(page).fill('Sent, then reloaded')
  await sendButton(page).click()
  await expect.poll(() => writes(desk, NOTE_PATH).length, { timeout: 15_000 }).toBe(1)
  await page.goto('about:blank')
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  await expect.poll(() => notesWith(ticket, 'Sent, then reloaded'), { timeout: 20_000 }).toBe(1)
  await expect(replyBox(page)).toHaveValue('', { timeout: 25_000 })
  await page.waitForTimeout(1_000)
  expect(notesWith(ticket, 'Sent, then reloaded')).toBe(1)
})

test('all drafts can be deleted at once, from the device too', async ({
  page,
  openedTicket: ticket,
}) => {
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
  await replyBox(page).fill('To be wiped')
  await page.getByRole('link', { name: 'Tickets', exact: true }).first().click()
  const row = page.locator(`[data-ticket-id="${ticket.id}"]`)
  await expect(row).toContainText('Draft')
  expect(await stored()).toContain('To be wiped')
  await page.getByRole('button', { name: 'Look and drafts' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Delete all drafts' }).click()
  await expect(row).toContainText('Draft')
  await dialog.getByRole('button', { name: 'Delete all drafts' }).click()
  await expect(dialog.getByText('All drafts are deleted')).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(row).not.toContainText('Draft')
  expect(await stored()).not.toContain('To be wiped')
})
