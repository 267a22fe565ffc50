import { expect, test } from './fixtures'

test('a token of 90 seconds: the warning comes, the end comes on time, then nothing is left', async ({
  page,
  desk,
  openMenuItem,
}) => {
  test.setTimeout(150_000)
  desk.settings.update({ tokenSeconds: 90 })
  const started = Date.now()
  const tickets = await openMenuItem('portal')
  const timer = tickets.getByRole('timer', { name: 'Session time left' })
  await expect(timer).toContainText(/1:\d\d left/)
  await expect(tickets.getByText(/2 minutes left in this session/)).toBeAttached()
  await tickets.locator('[data-ticket-id]').first().getByRole('link').click()
  await expect(tickets.getByRole('region', { name: 'Conversation' })).toBeVisible()

  await expect(tickets.getByText(/1 minute left in this session/)).toBeAttached({ timeout: 40_000 })
  const warnedAfter = (Date.now() - started) / 1000
  expect(warnedAfter).toBeGreaterThan(28)
  expect(warnedAfter).toBeLessThan(35)

  const ended = tickets.getByRole('heading', { name: 'Your session has ended' })
  await expect(ended).toBeVisible({ timeout: 70_000 })
  const endedAfter = (Date.now() - started) / 1000
  expect(endedAfter).toBeGreaterThan(87.5)
  expect(endedAfter).toBeLessThan(93)

  // What was on screen stays readable for the grace, and no request leaves any more.
  await expect(tickets.getByRole('region', { name: 'Conversation' })).toBeVisible()
  const sent = desk.requests.entries.length
  await expect(tickets.getByRole('region', { name: 'Conversation' })).toBeHidden({
    timeout: 10_000,
  })
  await expect(ended).toBeVisible()
  expect(desk.requests.entries).toHaveLength(sent)
  expect(page.url()).toContain('/portal')
})
