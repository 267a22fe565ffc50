import { axeViolations } from './axe-violations'
import { expect, test } from './fixtures'
import { looks } from './looks'

for (const { colorScheme, width } of looks) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } })

    test('a ticket has no fault that axe can find, nor one that isn’t there', async ({
      page,
      desk,
      launchUrl,
    }) => {
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
  })
}
