import { expect, test } from './fixtures'

test('a ticket screen whose code didn’t come says so, and comes when it is tried again', async ({
  page,
  launchUrl,
}) => {
  await page.route('**/assets/ticket-screen-*.js', (route) => route.abort())
  // Fetched ahead when the browser is idle: where that comes last, the screen mends itself.
  const ahead = page.waitForEvent('requestfailed', (request) =>
    /ticket-screen-/.test(request.url()),
  )
  await page.goto(await launchUrl())
  await ahead
  await page.locator('[data-ticket-id]').first().getByRole('link').click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('This screen did not load')
  await page.unroute('**/assets/ticket-screen-*.js')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'Conversation' })).toBeVisible()
})

test('rows and their search work without the controls’ code, and the controls come as soon as it is there', async ({
  page,
  launchUrl,
}) => {
  await page.route('**/assets/around-*.js', (route) => route.abort())
  await page.goto(await launchUrl())
  const rows = page.locator('[data-ticket-id]')
  await expect(rows.first()).toBeVisible()
  const id = (await rows.nth(1).getAttribute('data-ticket-id')) ?? ''
  const summary = await rows.nth(1).locator('a > span').last().innerText()
  const search = page.getByRole('searchbox', { name: 'Search tickets' })
  await search.fill(summary)
  await expect.poll(() => rows.count()).toBeLessThan(3)
  await expect(page.locator(`[data-ticket-id="${id}"]`)).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await page.unroute('**/assets/around-*.js')
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeVisible()
  await expect(search).toHaveValue(summary)
})

test('nothing moves when the late parts arrive', async ({ page, launchUrl }) => {
  await page.addInitScript(() => {
    let shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shift += (entry as PerformanceEntry & { value: number }).value
      Reflect.set(window, 'shift', shift)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(await launchUrl())
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeVisible()
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => Number(Reflect.get(window, 'shift') ?? 0))).toBeLessThan(0.01)
})
