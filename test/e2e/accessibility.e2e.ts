import { axeViolations } from './axe-violations'
import { expect, test } from './fixtures'

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 380 },
  { colorScheme: 'dark', width: 380 },
] as const

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

    test('a ticket has none, nor one that isn’t there', async ({ page, desk, launchUrl }) => {
      const mine = [...desk.instance.tickets.values()].filter(
        ({ contact, notes }) => contact?.id === desk.instance.contacts[0]?.id && notes.length > 3,
      )
      await page.goto(`${await launchUrl()}&ticket=${mine.at(-1)?.id}`)
      await expect(page.getByRole('region', { name: 'Conversation' })).toBeVisible()
      expect(await axeViolations(page)).toEqual([])
      await page.goto(`${await launchUrl()}&ticket=999999`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/can’t be found/)
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
