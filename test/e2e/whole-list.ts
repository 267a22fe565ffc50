import { expect, type FrameLocator, type Page } from '@playwright/test'

/** Waits until the open tickets are drawn one and all, which begin with a screenful, and gives how many they are. */
export async function wholeList(at: Page | FrameLocator): Promise<number> {
  const heading = at.getByRole('heading', { level: 1, name: /^\d+ open tickets$/ })
  const all = parseInt((await heading.textContent()) ?? '', 10)
  await expect(at.locator('[data-ticket-id]')).toHaveCount(all)
  return all
}
