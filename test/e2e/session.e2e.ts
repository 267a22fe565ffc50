import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

test('a token that the instance takes back ends the session at the next call', async ({
  page,
  desk,
  launchUrl,
}) => {
  await page.goto(await launchUrl())
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  desk.settings.update({ refuseTokens: true })
  await page.getByRole('radio', { name: 'Closed' }).click()
  await expect(page.getByRole('heading', { name: 'Your session has ended' })).toBeVisible()
})

test('a device whose clock is three hours fast keeps its hour', async ({
  page,
  desk,
  launchUrl,
}) => {
  await page.clock.install({ time: Date.now() + 3 * 3_600_000 })
  await page.goto(await launchUrl())
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  await expect(page.getByRole('timer')).toContainText(/(59|60) min/)
  await page.clock.runFor(5 * 60_000)
  await expect(page.getByRole('timer')).toContainText(/5\d min/)
  expect(desk.requests.entries.some(({ status }) => status === 401)).toBe(false)
})

test('one operation refused with a 401 costs that operation, not the page', async ({
  page,
  desk,
  launchUrl,
}) => {
  desk.faults.add({
    match: { path: /\/tickets\/\d+$/ },
    fault: { kind: 'status', status: 401 },
  })
  await page.goto(await launchUrl())
  await page.locator('[data-ticket-id]').first().getByRole('link').click()
  await expect(page.getByRole('alert')).toContainText('this instance doesn’t accept it here')
  await expect(page.getByRole('timer')).toBeVisible()
})

const goneOn: [name: string, goOn: (page: Page) => Promise<void>, address: RegExp][] = [
  [
    'opening a ticket',
    (page) => page.locator('[data-ticket-id]').nth(5).getByRole('link').click(),
    /#\/tickets\/\d+/,
  ],
  ['asking for all tickets', (page) => page.getByRole('radio', { name: 'All' }).click(), /state=/],
]

for (const [name, goOn, address] of goneOn) {
  test(`after the end, ${name} doesn’t say a second time that it has ended`, async ({
    page,
    desk,
    launchUrl,
  }) => {
    await page.goto(await launchUrl())
    await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
    await expect(page.getByRole('radio', { name: 'All' })).toBeVisible()
    desk.settings.update({ refuseTokens: true })
    const ended = page.getByRole('heading', { name: 'Your session has ended' })
    await expect(ended).toBeVisible()
    await goOn(page)
    await expect(page).toHaveURL(address)
    await page.waitForTimeout(500)
    await expect(ended).toHaveCount(1)
  })
}
