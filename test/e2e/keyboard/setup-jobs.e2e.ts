import type { Page } from '@playwright/test'
import { expect, pageOrigin, test } from '../fixtures'
import { checked } from '../setup-lines'
import { tabTo } from './by-keyboard'
import { button, heading, rows } from './on-the-page'
import { listen } from './what-is-said'

/** Opens the report by keys and gives its text. */
async function readReport(page: Page): Promise<string> {
  await tabTo(page, page.locator('summary').filter({ hasText: 'The report as text' }))
  await page.keyboard.press('Enter')
  const report = page.getByRole('textbox', { name: 'The report as text' })
  await expect(report).toBeVisible()
  await tabTo(page, report)
  // All of it, for the keys that copy.
  return page.evaluate(() => String(getSelection()))
}

test('the set-up is checked again, its report taken and the tickets gone back to without a mouse', async ({
  page,
  context,
  launchUrl,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${await launchUrl()}&route=/setup`)
  await checked(page, 'Everything is in order')
  const said = await listen(page)
  await tabTo(page, button(page, 'Check again'))
  await page.keyboard.press('Enter')
  await expect.poll(said).toEqual(['Everything is in order.'])
  await expect(button(page, 'Check again')).toBeFocused()

  await tabTo(page, button(page, 'Copy report'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(button(page, 'Report copied')).toBeFocused()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Result: Everything is in order')
  expect(await readReport(page)).toBe(copied)

  const back = page.getByRole('main').getByRole('link', { name: 'Tickets', exact: true })
  await tabTo(page, back, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(rows(page).first()).toBeVisible()
})

test('a launch that failed leads to the check of the set-up without a mouse', async ({
  page,
  desk,
}) => {
  await page.goto(`${pageOrigin()}/index.html?host=${encodeURIComponent(desk.origin)}`)
  await expect(heading(page)).toHaveText('Open this page from DeskDirector')
  await tabTo(page, page.getByRole('link', { name: 'Check the set-up' }))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Set-up check')
  await expect(heading(page)).toBeFocused()
  await checked(page, /to do/)
  expect(await readReport(page)).toContain('[To do] Access token')
})
