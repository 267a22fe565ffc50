import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** The texts that the browser marks, each once. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const ranges = (CSS.highlights.get('found') ?? new Set()) as Iterable<Range>
    return [...new Set(Array.from(ranges, (range) => range.toString().toLowerCase()))]
  })

test('a search marks its words, and says of a ticket that doesn’t show them why it was found', async ({
  page,
  launchUrl,
}) => {
  await page.goto(await launchUrl())
  const search = page.getByRole('searchbox')
  await search.fill('printer')
  await expect.poll(() => marked(page)).toEqual(['printer'])

  await search.fill('lanyard')
  const row = page.locator('[data-ticket-id]').filter({ hasText: 'Lost tablet of HR' })
  await expect(row).toContainText(/Found inside the ticket|In the latest note: .*lanyard/)
  await row.getByRole('link').click()
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect.poll(() => marked(page)).toEqual(['lanyard'])

  await page.getByRole('link', { name: 'Tickets', exact: true }).last().click()
  await page.getByRole('button', { name: 'Clear search' }).click()
  await expect.poll(() => marked(page)).toEqual([])
})
