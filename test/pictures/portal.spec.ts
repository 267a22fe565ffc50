import { expect } from '@playwright/test'
import { test } from './stage'

test.use({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })

/** The page where people see it: in a portal's frame, opened from its menu. */
test('in-the-portal', { tag: '@docs' }, async ({ page, desk }) => {
  await page.goto(`${desk.origin}/portal`)
  await page.getByRole('link', { name: 'Tickets', exact: true }).click()
  const frame = page.frameLocator('iframe[title="Tickets"]')
  await frame.getByRole('combobox').last().waitFor()
  await frame.getByRole('navigation').first().waitFor()
  // The portal's own words are in whatever font the machine has.
  await page.addStyleTag({ content: 'body { font-family: Inter }' })
  await page.waitForLoadState('networkidle')
  await expect(page).toHaveScreenshot('in-the-portal.png')
})
