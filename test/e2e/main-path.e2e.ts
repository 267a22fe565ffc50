import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { wholeList } from './whole-list'

test('a person opens the menu item, finds a ticket, reads it and comes back', async ({
  page,
  openMenuItem,
}) => {
  const tickets = await openMenuItem('portal')
  const frame = page.locator('iframe[title="Tickets"]')
  expect(await frame.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin')

  const list = tickets.getByRole('list', { name: 'Tickets', exact: true })
  const rows = list.locator('[data-ticket-id]')
  await expect(rows.first()).toBeVisible()
  const all = await wholeList(tickets)
  expect(all).toBeGreaterThanOrEqual(10)

  await test.step('search narrows the list, and the address keeps it', async () => {
    const summary = await summaryOf(rows.nth(3))
    const word = /[\p{L}]{5,}/u.exec(summary)?.[0] ?? summary
    await tickets.getByRole('searchbox', { name: 'Search tickets' }).fill(word)
    await expect.poll(() => rows.count()).toBeLessThan(all)
    await expect(rows.filter({ hasText: summary }).first()).toBeVisible()
    expect(await hashOf(page)).toContain(`q=${encodeURIComponent(word)}`)
    await tickets.getByRole('searchbox', { name: 'Search tickets' }).fill('')
    await expect(rows).toHaveCount(all)
  })

  await test.step('closed tickets are a click away', async () => {
    await tickets.getByRole('radio', { name: 'Closed' }).click()
    await expect.poll(() => hashOf(page)).toContain('state=closed')
    await expect(rows.first()).toBeVisible()
    await tickets.getByRole('radio', { name: 'Open' }).click()
    await expect(rows).toHaveCount(all)
  })

  await test.step('a filter leaves what it says', async () => {
    await tickets.getByRole('combobox', { name: 'Priority' }).selectOption('High')
    await expect.poll(() => rows.count()).toBeLessThan(all)
    for (const row of await rows.all()) await expect(row).toContainText('High')
  })

  await test.step('the ticket opens, and back leads to the list as it was', async () => {
    const filtered = await rows.count()
    const link = rows.first().getByRole('link')
    const summary = await summaryOf(rows.first())
    await link.click()
    await expect(tickets.getByRole('heading', { level: 1 })).toHaveText(summary)
    const conversation = tickets.getByRole('region', { name: 'Conversation' })
    await expect(conversation.getByRole('article').first()).toBeVisible()
    await tickets.getByRole('link', { name: 'Tickets', exact: true }).last().click()
    await expect(rows).toHaveCount(filtered)
    expect(await hashOf(page)).toContain('priority=High')
  })
})

test('two people see different tickets, and neither the other’s', async ({
  desk,
  openMenuItem,
}) => {
  const [first, second] = desk.instance.contacts.filter(({ seesCompany }) => !seesCompany)
  const seen: string[][] = []
  for (const person of [first, second]) {
    const name = `${person?.firstName} ${person?.lastName}`
    const tickets = await openMenuItem('portal', name)
    const rows = tickets.locator('[data-ticket-id]')
    await expect(rows.first()).toBeVisible()
    const ids = await rows.evaluateAll((all) =>
      all.map((row) => row.getAttribute('data-ticket-id') ?? ''),
    )
    for (const id of ids) {
      expect(desk.instance.tickets.get(Number(id))?.contact?.id).toBe(person?.id)
    }
    seen.push(ids)
  }
  expect(seen[0]?.filter((id) => seen[1]?.includes(id))).toEqual([])
})

test('an agent in TECH sees everybody’s, and a ticket tab opens its ticket', async ({
  page,
  desk,
  openMenuItem,
}) => {
  const tickets = await openMenuItem('tech')
  await expect(tickets.locator('[data-ticket-id]').first()).toBeVisible()
  const newest = [...desk.instance.tickets.values()].at(-1)
  await page.goto(`${desk.origin}/tech/tickets/${newest?.id}`)
  await page.getByRole('link', { name: 'Ticket page' }).click()
  const tab = page.frameLocator('iframe')
  await expect(tab.getByRole('heading', { level: 1 })).toContainText(
    newest?.summary.slice(0, 20) ?? '',
  )
})

/** What a row's ticket is called, without the word that nobody has read it. */
async function summaryOf(row: Locator): Promise<string> {
  const name = (await row.getByRole('link').textContent()) ?? ''
  return name.replace(/^Unread:/, '').trim()
}

/** The framed page's hash, as its own document has it. */
async function hashOf(page: Page): Promise<string> {
  const frame = page.frames().find((each) => each.parentFrame() !== null)
  return frame === undefined ? '' : frame.evaluate(() => location.hash)
}
