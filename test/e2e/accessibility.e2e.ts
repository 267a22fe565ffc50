import { axeViolations } from './axe-violations'
import { expect, LIST_PATH, test } from './fixtures'
import { looks } from './looks'

for (const { colorScheme, width } of looks) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } })

    test('the list, full, empty and failed, has no fault that axe can find', async ({
      page,
      desk,
      launchUrl,
    }) => {
      await page.goto(await launchUrl())
      await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await axeViolations(page)).toEqual([])
      await page.getByRole('searchbox').fill('nothing is called this')
      await expect(page.locator('[data-ticket-id]')).toHaveCount(0)
      await expect(page.getByRole('button', { name: 'Clear filters' }).first()).toBeVisible()
      expect(await axeViolations(page)).toEqual([])
      desk.faults.add({ fault: { kind: 'status', status: 403 } })
      await page.getByRole('radio', { name: 'Closed' }).click()
      await expect(page.getByRole('alert').first()).toBeVisible()
      expect(await axeViolations(page)).toEqual([])
    })

    test('the overview, as pictures, as tables and failed, has none', async ({
      page,
      desk,
      launchUrl,
    }) => {
      await page.goto(`${await launchUrl()}#/overview`)
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      expect(await axeViolations(page)).toEqual([])
      await page.getByRole('switch', { name: 'Show as table' }).click()
      await expect(page.getByRole('table').first()).toBeVisible()
      expect(await axeViolations(page)).toEqual([])
      desk.faults.add({ match: { path: LIST_PATH }, fault: { kind: 'status', status: 403 } })
      await page.goto('about:blank')
      await page.goto(`${await launchUrl()}#/overview`)
      await expect(page.getByRole('alert').first()).toBeVisible()
      expect(await axeViolations(page)).toEqual([])
    })

    test('the end of a session has none', async ({ page, desk, launchUrl }) => {
      await page.goto(await launchUrl())
      await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
      desk.settings.update({ refuseTokens: true })
      await page.getByRole('radio', { name: 'All' }).click()
      await expect(page.getByRole('heading', { name: 'Your session has ended' })).toBeVisible()
      expect(await axeViolations(page)).toEqual([])
    })
  })
}
