import { expect, LIST_PATH, test, TICKET_PATH } from './fixtures'
import { wholeList } from './whole-list'

test('a list that can’t be refreshed keeps its rows, and says so until it can', async ({
  page,
  desk,
  launchUrl,
}) => {
  await page.goto(await launchUrl())
  const rows = page.locator('[data-ticket-id]')
  const before = await wholeList(page)
  desk.faults.add({ match: { path: LIST_PATH }, fault: { kind: 'status', status: 500 } })
  await expect(page.getByRole('alert')).toContainText('DeskDirector couldn’t answer', {
    timeout: 20_000,
  })
  await expect(rows).toHaveCount(before)
  desk.faults.clear()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(rows).toHaveCount(before)
})

test('a ticket that can’t be refreshed stays to be read, and says so until it can', async ({
  page,
  desk,
  launchUrl,
}) => {
  await page.goto(await launchUrl())
  await page.locator('[data-ticket-id]').first().getByRole('link').click()
  const conversation = page.getByRole('region', { name: 'Conversation' })
  await expect(conversation.getByRole('article').first()).toBeVisible()
  desk.faults.add({ match: { path: TICKET_PATH }, fault: { kind: 'status', status: 500 } })
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('DeskDirector couldn’t answer', { timeout: 20_000 })
  await expect(alert).toContainText('This may be out of date')
  await expect(conversation.getByRole('article').first()).toBeVisible()
  desk.faults.clear()
  await expect(alert).toHaveCount(0)
  await expect(conversation.getByRole('article').first()).toBeVisible()
})
