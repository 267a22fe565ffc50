import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { takeTicket } from './writing/tickets'

/** The texts that the browser marks, each once. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const ranges = (CSS.highlights.get('found') ?? new Set()) as Iterable<Range>
    return [...new Set(Array.from(ranges, (range) => range.toString().toLowerCase()))]
  })

test('a search marks its words, and says of a ticket that doesn’t show them why it was found', async ({
  page,
  desk,
  launchUrl,
}) => {
  const ticket = takeTicket(desk)
  ticket.summary = 'Sprinkler over the copier'
  ticket.description = `${'It drips on the paper. '.repeat(8)}The tag says quillwort.`
  await page.goto(await launchUrl())
  const search = page.getByRole('searchbox')
  await search.fill('sprinkler')
  await expect.poll(() => marked(page)).toEqual(['sprinkler'])

  await search.fill('quillwort')
  const row = page.locator('[data-ticket-id]').filter({ hasText: ticket.summary })
  await expect(row).toContainText(/Found inside the ticket|In the description: .*quillwort/)
  await row.getByRole('link').click()
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect.poll(() => marked(page)).toEqual(['quillwort'])

  await page.getByRole('link', { name: 'Tickets', exact: true }).last().click()
  await page.getByRole('button', { name: 'Clear search' }).click()
  await expect.poll(() => marked(page)).toEqual([])
})

test('on the narrowest phone, too, the word that was found can be read', async ({
  page,
  desk,
  launchUrl,
}) => {
  const ticket = takeTicket(desk)
  ticket.summary = 'Foam under the raised floor'
  ticket.description = `${'It drips on the paper. '.repeat(3)}Downstairs the hawkweed dries.`
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(await launchUrl())
  await page.getByRole('searchbox').fill('hawkweed')
  // Of a ticket that nobody has answered, the description is the last word as well, and gives way to what was found.
  const found = page.locator('[data-ticket-id]').getByText('hawkweed').filter({ visible: true })
  await expect(found).toBeVisible()
  await expect.poll(() => marked(page)).toEqual(['hawkweed'])
  const room = await found.evaluate((text) => {
    const [word] = CSS.highlights.get('found') as unknown as Iterable<Range>
    const [inner, outer] = [word?.getBoundingClientRect(), text.getBoundingClientRect()]
    return outer.right - (inner?.right ?? Infinity)
  })
  expect(room).toBeGreaterThan(0)
})
