import type { Page } from '@playwright/test'
import { axeViolations } from './axe-violations'
import { expect, test } from './fixtures'

/** How far the page reaches beyond the screen's width, in px. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('a page opened with a language speaks it, to screen readers too', async ({
  page,
  launchUrl,
}) => {
  await page.goto(`${await launchUrl()}&lang=de`)
  await expect(page.getByRole('searchbox', { name: 'Tickets durchsuchen' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.getByText('Search tickets')).toHaveCount(0)
})

test.describe('a browser', () => {
  test.use({ locale: 'nl-BE' })

  test('says which language the page speaks where the menu item doesn’t', async ({
    page,
    launchUrl,
  }) => {
    await page.goto(await launchUrl())
    await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  })
})

test('English is spoken where a language’s words don’t come', async ({ page, launchUrl }) => {
  await page.route('**/assets/ja-*.js', (route) => route.abort())
  await page.goto(`${await launchUrl()}&lang=ja`)
  await expect(page.getByRole('searchbox', { name: 'Search tickets' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

for (const width of [380, 1280]) {
  test(`Arabic reads from the right, ${width} px wide`, async ({ page, launchUrl }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${await launchUrl()}&lang=ar`)
    await expect(page.getByRole('searchbox')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    expect(await axeViolations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)

    await page.locator('[data-ticket-id]').first().getByRole('link').click()
    await expect(page.getByRole('article').first()).toBeVisible()
    expect(await axeViolations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })
}
