import type { Page } from '@playwright/test'
import { failingLaunches } from './failing-launches'
import { expect, pageOrigin, test } from './fixtures'

async function expectNotice(page: Page, words: RegExp, box: RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
  await expect(page.getByRole('main')).toContainText(box)
  expect(page.url()).not.toContain('access_token')
}

test.describe('a launch that fails says why, and which box to tick', () => {
  for (const { name, title, box, prepare } of failingLaunches) {
    test(name, async ({ page, desk, launchUrl }) => {
      await page.goto(await prepare({ desk, launchUrl }))
      await expectNotice(page, title, box)
    })
  }

  test('a host that is not listed gets nothing', async ({ page, launchUrl }) => {
    const url = new URL(await launchUrl())
    url.searchParams.set('host', 'https://evil.example')
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).hostname))
    await page.goto(url.href)
    await expectNotice(page, /evil\.example/, /site\.json/)
    expect(asked).not.toContain('evil.example')
  })

  test('an instance that lets the page in after all is a click away', async ({
    page,
    desk,
    launchUrl,
  }) => {
    desk.settings.update({ allowedOrigins: [] })
    await page.goto(await launchUrl())
    await expectNotice(page, /can’t be reached/, /Developer Corner/)
    await expect(page.getByRole('main')).toContainText(pageOrigin())
    desk.settings.update({ allowedOrigins: [pageOrigin()] })
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  })

  test('a reload, from the list and after moving about', async ({ page, launchUrl }) => {
    await page.goto(await launchUrl())
    await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
    await page.reload()
    await expectNotice(page, /reload/i, /menu item/)
    await page.goto(await launchUrl())
    await page.locator('[data-ticket-id]').first().getByRole('link').click()
    await expect(page.getByRole('region', { name: 'Conversation' })).toBeVisible()
    await page.reload()
    await expectNotice(page, /reload/i, /menu item/)
  })

  test('a frame without Allow Same Origin', async ({ page, desk, openMenuItem }) => {
    desk.settings.update({ sandbox: ['allow-scripts'] })
    const tickets = await openMenuItem('portal')
    await expect(tickets.getByRole('main')).toContainText('Allow Same Origin')
    await expect(tickets.getByRole('link', { name: 'Check the set-up' })).toBeVisible()
    await page.waitForTimeout(300)
    expect(desk.requests.entries).toHaveLength(0)
  })

  test('a frame without Allow Scripts', async ({ page, desk, openMenuItem }) => {
    desk.settings.update({ sandbox: ['allow-same-origin'] })
    await openMenuItem('portal')
    // No script runs in there, a test's own neither: the browser itself is asked what it shows.
    await expect.poll(() => shownText(page)).toContain('Allow Scripts')
  })
})

async function shownText(page: Page): Promise<string> {
  // Until the page has come into it, the frame is still a part of the portal's own document.
  const frame = page.frames().find((each) => each.url().startsWith(pageOrigin()))
  if (frame === undefined) return ''
  const session = await page.context().newCDPSession(frame)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes.map(({ name }) => String(name?.value ?? '')).join(' ')
}
