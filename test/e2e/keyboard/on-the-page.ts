import type { Page } from '@playwright/test'
import { expect } from '../fixtures'

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })
export const rows = (page: Page) => page.locator('[data-ticket-id]')
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Opens the page's list, with all its parts. */
export async function openList(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeVisible()
  await expect(rows(page).first()).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
}
