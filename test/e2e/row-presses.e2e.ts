import { expect, test } from './fixtures'

test('a press with Ctrl on whatever a row says opens a tab, as on its link', async ({
  page,
  context,
  launchUrl,
}) => {
  await page.goto(await launchUrl({ side: 'tech' }))
  const row = page
    .locator('[data-ticket-id]')
    .filter({ has: page.locator('time') })
    .first()
  const when = row.getByRole('time')
  const summary = row.getByRole('link')
  await expect(when).toBeVisible()
  const texts = [summary, row.getByText(/^#\d+$/), when]
  for (const text of texts) {
    const opened = context.waitForEvent('page')
    await text.click({ modifiers: ['Control'] })
    await (await opened).close()
    await expect(page.getByRole('searchbox')).toBeVisible()
  }

  await when.click()
  await expect(page.getByRole('searchbox')).toBeHidden()
})
