import { expect, test } from './fixtures'

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

test('a language is asked for beside the page’s code, and the page stands in its direction meanwhile', async ({
  page,
  launchUrl,
}) => {
  await page.route('**/assets/index-*.js', (route) => route.abort())
  const words = page.waitForRequest('**/assets/ar-*.js')
  await page.goto(`${await launchUrl()}&lang=ar-EG`)
  await words
  await expect(page.locator('html')).toHaveCSS('direction', 'rtl')
})
