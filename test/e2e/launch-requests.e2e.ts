import { expect, LIST_PATH, ME_PATH, test } from './fixtures'

const asked = (desk: { requests: { entries: readonly { method: string; path: string }[] } }) =>
  desk.requests.entries
    .filter(({ method }) => method !== 'OPTIONS')
    .map(({ path }) => path.split('?')[0] ?? '')

test('a portal launch asks who is signed in and for the tickets, each once', async ({
  page,
  desk,
  launchUrl,
}) => {
  await page.goto(await launchUrl())
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  await page.waitForTimeout(500)
  expect(asked(desk)).toHaveLength(2)
  expect(asked(desk).filter((path) => LIST_PATH.test(path))).toHaveLength(1)
  expect(asked(desk).filter((path) => ME_PATH.test(path))).toHaveLength(1)
})

test('a TECH launch makes the portal’s two calls and two of its own at most, and none but the list’s twice', async ({
  page,
  desk,
  deskKind,
  launchUrl,
}) => {
  await page.goto(await launchUrl({ side: 'tech' }))
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  await page.waitForTimeout(500)
  // The published calls are the portal's own: what was asked first is what TECH asks, and who the agent is none of them
  // tells.
  expect(new Set(asked(desk)).size).toBeLessThanOrEqual(deskKind === 'published' ? 2 : 4)
  // But for the list: on a slow machine the page looks for news of it by now.
  const others = asked(desk).filter((path) => !LIST_PATH.test(path))
  expect(others).toEqual([...new Set(others)])
})

test('a second launch, its module out of the browser’s cache, shows tickets too', async ({
  page,
  launchUrl,
}) => {
  for (const launch of [1, 2]) {
    await page.goto(await launchUrl())
    await expect(page.locator('[data-ticket-id]').first(), `launch ${launch}`).toBeVisible()
  }
})

test('both calls are under way before the page’s module has arrived', async ({
  page,
  desk,
  launchUrl,
}) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(await launchUrl(), { waitUntil: 'commit' })
  await expect.poll(() => asked(desk).length).toBe(2)
  expect(new URL(page.url()).search).toBe('')
  release()
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  expect(asked(desk)).toHaveLength(2)
})

test('nothing the page does offends its own policy', async ({ page, launchUrl }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(await launchUrl())
  await page.locator('[data-ticket-id]').first().getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Conversation' })).toBeVisible()
  // What DOMPurify's own parser is told while it cleans: nothing of it was inserted.
  const known = /inline event handler|inline style|base URI/
  expect(complaints.filter((line) => !known.test(line))).toEqual([])
})
