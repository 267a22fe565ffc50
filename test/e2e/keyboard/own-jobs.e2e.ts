import { expect } from '../fixtures'
import { notesWith, test } from '../writing/tickets'
import { keepsFocus, tabTo } from './by-keyboard'
import { button, heading, openList } from './on-the-page'

test('what waits for a word is approved without a mouse', async ({
  page,
  openedTicket: ticket,
}) => {
  const more = button(page, 'More')
  await tabTo(page, more)
  await page.keyboard.press('Enter')
  await expect(more).toBeFocused()
  await tabTo(page, button(page, 'Approve'))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Approve' })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Fine by me')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => notesWith(ticket, 'Fine by me')).toBe(1)
  await keepsFocus(page)
})

test('a ticket is pinned, marked in the list, found on the overview and let go without a mouse', async ({
  page,
  openedTicket: ticket,
}) => {
  await tabTo(page, button(page, 'Pin'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(button(page, 'Pin')).toHaveAttribute('aria-pressed', 'true')
  await expect(button(page, 'Pin')).toBeFocused()
  const nav = page.getByRole('navigation', { name: 'Pages' })
  await tabTo(page, nav.getByRole('link', { name: 'Tickets' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator(`[data-ticket-id="${ticket.id}"]`)).toContainText('Pinned')
  await tabTo(page, nav.getByRole('link', { name: 'Overview' }))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Overview')
  const pinned = page.getByRole('region', { name: 'Pinned' })
  await expect(pinned.getByRole('link')).toContainText(ticket.summary)
  await tabTo(page, pinned.getByRole('button'))
  await page.keyboard.press('Enter')
  await expect(pinned.getByRole('link')).toHaveCount(0)
  await keepsFocus(page)
})

test('the look is chosen in the person’s own menu without a mouse', async ({ page, launchUrl }) => {
  await openList(page, await launchUrl())
  const own = page.getByRole('button', { name: /^Signed in as/ })
  await tabTo(page, own)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await tabTo(page, dialog.getByRole('radio', { name: 'System' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark roomy')
  await page.keyboard.press('Escape')
  await expect(own).toBeFocused()
})

test('a title that somebody else has changed is settled without a mouse', async ({
  page,
  desk,
  openedTicket: ticket,
}) => {
  await tabTo(page, button(page, 'Edit title'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('A title of mine')
  const theirs = `A title of theirs, ${Date.now()}`
  await page.request.post(`${desk.origin}/__local/tickets/${ticket.id}`, {
    data: { summary: theirs },
  })
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await keepsFocus(page)
  await tabTo(page, dialog.getByRole('button', { name: 'Keep theirs' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  expect(ticket.summary).toBe(theirs)
  await expect(heading(page)).toContainText(theirs)
  await keepsFocus(page)
})

test('a file is opened, and the way to print found, without a mouse', async ({
  page,
  openedTicket: ticket,
}) => {
  await page.getByRole('textbox', { name: 'Reply' }).fill('The log you asked for')
  const file = { name: 'client.log', mimeType: 'text/plain', buffer: Buffer.from('All is well') }
  await page.locator('input[type=file]').setInputFiles(file)
  await tabTo(page, button(page, 'Send reply'))
  await page.keyboard.press('Enter')
  await expect.poll(() => ticket.notes.at(-1)?.attachments.length, { timeout: 20_000 }).toBe(1)
  const chip = page
    .getByRole('article')
    .last()
    .getByRole('button', { name: /client\.log/ })
  await expect(chip).toBeVisible()
  await tabTo(page, chip, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('All is well')).toBeVisible()
  await keepsFocus(page)
  await tabTo(page, button(page, 'More'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, button(page, 'Print'))
  await expect(button(page, 'Print')).toBeFocused()
})
