import type { Browser } from '@playwright/test'

/** The page where people see it: in a portal's frame, opened from its menu. */
export async function takePortal(browser: Browser, portalUrl: string, path: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(portalUrl)
  await page.getByRole('link', { name: 'Tickets', exact: true }).click()
  const frame = page.frameLocator('iframe[title="Tickets"]')
  await frame.getByRole('searchbox').waitFor()
  await frame.getByRole('navigation').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  await context.close()
  process.stdout.write(`${path}\n`)
}
