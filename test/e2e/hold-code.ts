import type { Page } from '@playwright/test'

/** Holds the page's own code back until it is let go. */
export async function holdCode(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** Launches with the page's own code held back: what stands then is boot's. */
export async function launchWithoutCode(page: Page, url: string): Promise<() => void> {
  const release = await holdCode(page)
  await page.goto(url, { waitUntil: 'commit' })
  return release
}
