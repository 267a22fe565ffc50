import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import { test } from '../writing/tickets'
import { keepsFocus, tabTo } from './by-keyboard'
import { button, openList, rows } from './on-the-page'

/** Prints as a browser does, but on no paper: notes what each sheet begins with. */
async function notePrints(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const sheets: string[] = []
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      sheets.push(document.querySelector('.print-sheet')?.textContent ?? '')
      setTimeout(() => window.dispatchEvent(new Event('afterprint')), 50)
    }
    Object.assign(window, { printedSheets: sheets })
  })
  return () => page.evaluate(() => Reflect.get(window, 'printedSheets') as string[])
}

test('a ticket is printed without a mouse', async ({ page, openedTicket: ticket }) => {
  const printed = await notePrints(page)
  await tabTo(page, button(page, 'More'))
  await page.keyboard.press('Enter')
  await tabTo(page, button(page, 'Print'))
  await page.keyboard.press('Enter')
  await expect.poll(printed).toHaveLength(1)
  expect((await printed())[0]).toContain(ticket.summary)
  await keepsFocus(page)
  await expect(page.locator('.print-sheet')).toHaveCount(0)
  await expect(button(page, 'Print')).toBeFocused()
})

test('the list is printed, and gone back to, without a mouse', async ({ page, launchUrl }) => {
  await openList(page, await launchUrl())
  const printed = await notePrints(page)
  const take = button(page, 'Export')
  await tabTo(page, take)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Export tickets' })
  await tabTo(page, dialog.getByRole('radio', { name: 'CSV' }))
  await page.keyboard.press('ArrowLeft')
  await expect(dialog.getByRole('radio', { name: 'Print' })).toBeChecked()
  await tabTo(page, dialog.getByRole('button', { name: 'Print' }))
  await page.keyboard.press('Enter')
  await expect.poll(printed).toHaveLength(1)
  const first = await rows(page)
    .first()
    .getByText(/^#\d+$/)
    .textContent()
  expect((await printed())[0]).toContain(first?.slice(1))
  await keepsFocus(page)
  await expect(dialog.getByRole('button', { name: 'Print' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(take).toBeFocused()
})

test('where a ticket can’t be printed, its text is copied without a mouse', async ({
  page,
  context,
  openedTicket: ticket,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  // As a sandbox without allow-modals has it: nothing comes of the call.
  await page.evaluate(() => Object.assign(window, { print: () => {} }))
  await tabTo(page, button(page, 'More'))
  await page.keyboard.press('Enter')
  await tabTo(page, button(page, 'Print'))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Print ticket' })
  await expect(dialog.getByRole('textbox', { name: 'Text to copy' })).toBeFocused()
  await tabTo(page, dialog.getByRole('button', { name: 'Copy' }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeFocused()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`#${ticket.id}`)
  await page.keyboard.press('Escape')
  await expect(button(page, 'Print')).toBeFocused()
})
