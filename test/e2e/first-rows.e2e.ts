import type { Page } from '@playwright/test'
import { expect, LIST_PATH, test } from './fixtures'
import { holdCode, launchWithoutCode } from './hold-code'

const rowsOf = (page: Page) =>
  page.locator('[data-ticket-id]').evaluateAll((rows) =>
    rows.slice(0, 8).map((row) => {
      const { top, height } = row.getBoundingClientRect()
      const text = row.querySelector('a span:last-child')
      const { left } = text?.getBoundingClientRect() ?? {}
      return [row.getAttribute('data-ticket-id'), text?.textContent, left, top, height] as const
    }),
  )

/** Has rows of one line each from the next launch on. */
async function chooseDense(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: /^Signed in as / }).click()
  await page.getByRole('group', { name: 'Rows' }).getByRole('radio', { name: 'Dense' }).click()
  await page.goto('about:blank')
}

/** How the list may look, with the least height of a row in it; all in px. */
const LOOKS = [
  { name: 'roomy', width: 1280, lowest: 58, lang: 'en' },
  { name: 'dense', width: 1280, lowest: 36, lang: 'en' },
  { name: 'on a phone', width: 380, lowest: 90, lang: 'en' },
  { name: 'from the right', width: 1280, lowest: 58, lang: 'ar' },
  { name: 'in longer words', width: 1280, lowest: 58, lang: 'de' },
  { name: 'in a narrow pane', width: 800, lowest: 58, lang: 'de' },
] as const

for (const { name, width, lowest, lang } of LOOKS) {
  test(`the first rows are there before the page’s code, ${name}, and stay where they are when it comes`, async ({
    page,
    launchUrl,
  }) => {
    if (name === 'dense') await chooseDense(page, await launchUrl())
    await page.setViewportSize({ width, height: 800 })
    const release = await holdCode(page)
    await page.addInitScript(() => {
      const seen = { most: 0, gone: false, shift: 0 }
      Object.assign(window, { seen })
      new MutationObserver(() => {
        const rows = document.querySelectorAll('[data-ticket-id]').length
        seen.most = Math.max(seen.most, rows)
        if (seen.most > 0 && rows === 0) seen.gone = true
      }).observe(document, { childList: true, subtree: true })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value') as number
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${await launchUrl()}&lang=${lang}`, { waitUntil: 'commit' })
    await expect(page.locator('[data-ticket-id] a').first()).toBeVisible()
    const before = await rowsOf(page)
    expect(before.length).toBeGreaterThan(3)
    for (const [, , , , height] of before) {
      expect(height).toBeGreaterThanOrEqual(lowest)
      expect(height).toBeLessThan(lowest + 6)
    }
    release()
    await expect(page.getByRole('combobox').last()).toBeVisible()
    expect(await rowsOf(page)).toEqual(before)
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toMatchObject({
      gone: false,
      shift: 0,
    })
  })
}

for (const route of ['/new', '/overview', '/setup']) {
  test(`no list is drawn on the way to ${route}`, async ({ page, launchUrl }) => {
    const release = await holdCode(page)
    const answered = page.waitForResponse(
      (response) => LIST_PATH.test(response.url()) && response.request().method() !== 'OPTIONS',
    )
    await page.goto(`${await launchUrl()}&route=${route}`, { waitUntil: 'commit' })
    await answered
    await page.waitForTimeout(300)
    await expect(page.locator('[data-ticket-id], .ticket-row')).toHaveCount(0)
    release()
    await expect(page.getByRole('button', { name: /Look/ })).toBeVisible()
    await expect(page.locator('[data-ticket-id]')).toHaveCount(0)
  })
}

test('a row that has the focus keeps it, and one that is clicked early opens', async ({
  page,
  launchUrl,
}) => {
  const release = await launchWithoutCode(page, await launchUrl())
  const second = page.locator('[data-ticket-id] a').nth(1)
  await second.focus()
  const name = (await second.textContent()) ?? ''
  release()
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeVisible()
  await expect(page.locator('[data-ticket-id] a').nth(1)).toBeFocused()

  const later = await launchWithoutCode(page, await launchUrl())
  await page.locator('[data-ticket-id] a').nth(1).click()
  later()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.replace('Unread: ', ''))
})

test('a row that is pressed before the page’s code has come, and let go after, opens', async ({
  page,
  launchUrl,
}) => {
  const release = await launchWithoutCode(page, await launchUrl())
  const row = page.locator('[data-ticket-id] a').nth(1)
  const name = (await row.textContent()) ?? ''
  await row.hover()
  await page.mouse.down()
  const code = page.waitForResponse(/assets\/index-/)
  release()
  await code
  // As long as a slow press takes: time enough for the page to be drawn.
  await page.waitForTimeout(500)
  await page.mouse.up()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.replace('Unread: ', ''))
})

test('a row that is held for long keeps nobody from the page', async ({ page, launchUrl }) => {
  const release = await launchWithoutCode(page, await launchUrl())
  await page.locator('[data-ticket-id] a').nth(1).hover()
  await page.mouse.down()
  release()
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeVisible()
  await page.mouse.up()
})

test('a number that is selected in a row before the page’s code has come stays selected', async ({
  page,
  launchUrl,
}) => {
  const release = await launchWithoutCode(page, await launchUrl())
  const row = page.locator('[data-ticket-id]').nth(1)
  await row.getByText(/^#\d+$/).dblclick()
  const selected = () => page.evaluate(() => String(getSelection()))
  const id = (await row.getAttribute('data-ticket-id')) ?? ''
  expect(await selected()).toBe(id)
  release()
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeVisible()
  expect(await selected()).toBe(id)
})

test('an instance that doesn’t answer doesn’t keep the page from saying so', async ({
  page,
  desk,
  launchUrl,
}) => {
  desk.faults.add({ match: { path: LIST_PATH }, fault: { kind: 'latency', ms: 5_000 } })
  await page.goto(await launchUrl(), { waitUntil: 'commit' })
  await expect(page.getByRole('timer', { name: 'Session time left' })).toBeVisible({
    timeout: 4_000,
  })
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible({ timeout: 15_000 })
})
