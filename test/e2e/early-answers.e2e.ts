import { expect, LIST_PATH, ME_PATH, test, TICKET_PATH } from './fixtures'
import { launchWithoutCode } from './hold-code'

const ROW = '[data-ticket-id] a'

test('what was answered in time is there for code that comes after the longest that an answer may take', async ({
  page,
  desk,
  launchUrl,
}) => {
  const release = await launchWithoutCode(page, await launchUrl())
  await expect(page.locator(ROW).first()).toBeVisible()
  await page.waitForTimeout(15_500)
  desk.requests.clear()
  release()
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeVisible()
  await expect(page.locator(ROW).first()).toBeVisible()
  const asked = desk.requests.entries.filter(
    ({ path }) => LIST_PATH.test(path) || ME_PATH.test(path),
  )
  expect(asked).toEqual([])
})

test('the list behind a ticket that was clicked early is asked for anew once it is old', async ({
  page,
  desk,
  launchUrl,
}) => {
  const release = await launchWithoutCode(page, await launchUrl())
  await page.locator(ROW).nth(1).click()
  release()
  await expect(page.getByRole('region', { name: 'Conversation' })).toBeVisible()
  await page.waitForTimeout(5_500)
  desk.requests.clear()
  await page.getByRole('link', { name: 'Tickets', exact: true }).last().click()
  await expect(page.locator(ROW).first()).toBeVisible()
  expect(desk.requests.entries.some(({ path }) => LIST_PATH.test(path))).toBe(true)
})

test('a row that is clicked early shows that its ticket is on its way, however slow that is', async ({
  page,
  desk,
  launchUrl,
}) => {
  desk.faults.add({ match: { path: TICKET_PATH }, fault: { kind: 'latency', ms: 6_000 } })
  const release = await launchWithoutCode(page, await launchUrl())
  await page.locator(ROW).nth(1).click()
  release()
  await expect(page.locator(ROW)).toHaveCount(0, { timeout: 3_000 })
  await expect(page.getByRole('timer', { name: 'Session time left' })).toBeVisible({
    timeout: 1_000,
  })
  await expect(page.getByRole('region', { name: 'Conversation' })).toBeVisible()
})

test('an error is no list, whatever it brings', async ({ page, launchUrl }) => {
  await page.route(LIST_PATH, async (route) => {
    if (route.request().method() === 'OPTIONS') return route.continue()
    const response = await route.fetch()
    await route.fulfill({ response, status: 500 })
  })
  const release = await launchWithoutCode(page, await launchUrl())
  await page.waitForTimeout(1_000)
  await expect(page.locator(ROW)).toHaveCount(0)
  release()
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 20_000 })
})
