import type { Page } from '@playwright/test'
import { expect, LIST_PATH } from './fixtures'
import {
  openLongList,
  placesOfRows,
  rowAt,
  rowsOf,
  scrollThrough,
  scrollTo,
  test,
  TICKETS,
  topOf,
} from './long-list'

/** All elements of the document, once the rows that stand there are drawn whole. */
async function elementsIn(page: Page): Promise<number> {
  await expect(page.locator('[data-ticket-id]:not(:has(time))')).toHaveCount(0)
  return page.locator('*').count()
}

test.beforeEach(async ({ page, launchUrl }) => {
  await openLongList(page, await launchUrl({ side: 'tech' }))
})

test('a fast scroll loads all of a list, of which few rows are in the document', async ({
  page,
  desk,
}) => {
  await scrollThrough(page, 300)
  await scrollTo(page, 150)
  const few = await elementsIn(page)
  await scrollThrough(page, TICKETS)
  expect(desk.requests.entries.filter(({ path }) => /[?&]skip=/.test(path))).not.toHaveLength(0)
  await expect(page.getByRole('button', { name: 'Show more tickets' })).toHaveCount(0)
  expect(await rowsOf(page).count()).toBeLessThan(60)
  const last = rowAt(page, TICKETS)
  await expect(last).toBeInViewport()
  await expect(last).toHaveAttribute('aria-setsize', String(TICKETS))
  await expect(page.getByText('–2,000 of 2,000')).toBeVisible()
  await scrollTo(page, 1_000)
  expect(await elementsIn(page)).toBeLessThan(few * 1.15)
})

test('nothing moves when a list becomes long, and its rows stay the elements they are', async ({
  page,
  desk,
}) => {
  // The page that makes it long comes once its reader stands among the last rows.
  desk.faults.add({ match: { path: LIST_PATH }, fault: { kind: 'latency', ms: 3_000 } })
  const row = rowsOf(page).nth(95)
  // Some rows are drawn at a time, as their reader comes near.
  for (const place of [13, 43, 73, 95]) await rowsOf(page).nth(place).scrollIntoViewIfNeeded()
  const id = await row.getAttribute('data-ticket-id')
  await row.getByRole('link').focus()
  const same = page.locator(`[data-ticket-id="${id}"]`)
  const before = await same.evaluate((element) => {
    Object.assign(window, { element })
    return element.getBoundingClientRect().top
  })
  await expect(rowAt(page, 96)).toHaveAttribute('data-ticket-id', id ?? '')
  expect(await same.evaluate((element) => element === Reflect.get(window, 'element'))).toBe(true)
  expect(Math.abs((await topOf(page, 96)) - before)).toBeLessThan(1)
  await expect(same.getByRole('link')).toBeFocused()
})

test('the way back leads to the same row at the same place, at once', async ({ page }) => {
  await scrollThrough(page, 1_500)
  await scrollTo(page, 1_200)
  const link = rowAt(page, 1_200).getByRole('link')
  await link.focus()
  const before = await topOf(page, 1_200)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Conversation' })).toBeVisible()
  await page.evaluate(() => {
    const tops: number[] = []
    Object.assign(window, { tops })
    const look = () => {
      const row = document.querySelector('[aria-posinset="1200"]')
      if (row) tops.push(Math.round(row.getBoundingClientRect().top))
      requestAnimationFrame(look)
    }
    look()
  })
  await page.goBack()
  await expect(rowAt(page, 1_200).getByRole('link')).toBeFocused()
  await page.waitForTimeout(300)
  const tops = await page.evaluate(() => Reflect.get(window, 'tops') as number[])
  expect([...new Set(tops)]).toEqual([Math.round(before)])
})

test('keys go through a long list, the focus stays when its row is scrolled away, and the place is said', async ({
  page,
}) => {
  await scrollThrough(page, 500)
  await scrollTo(page, 250)
  await rowAt(page, 250).getByRole('link').focus()
  await scrollTo(page, 400)
  await expect(rowAt(page, 250).getByRole('link')).toBeFocused()
  await page.keyboard.press('j')
  await expect(rowAt(page, 251).getByRole('link')).toBeFocused()
  await expect(rowAt(page, 251)).toBeInViewport()

  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-ticket-id]:has(a:focus)')).toBeInViewport()
  const moved = page.locator('[data-ticket-id]:has(a:focus)')
  expect(Number(await moved.getAttribute('aria-posinset'))).toBeGreaterThan(257)
  await expect(
    page.getByRole('status').filter({ hasText: /^Tickets \d+ to \d+ of 2,000$/ }),
  ).toHaveCount(1)
  await page.keyboard.press('Home')
  await expect(rowAt(page, 1).getByRole('link')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(rowAt(page, 2).getByRole('link')).toBeFocused()
  await expect(page.getByText(/The browser’s own search finds only the rows in view/)).toHaveCount(
    2,
  )
})

test('what a row says while its reader scrolls past stays where it is once it says all', async ({
  page,
}) => {
  await scrollThrough(page, 300)
  for (const width of [380, 800, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await scrollTo(page, 40)
    const { passing, whole } = await placesOfRows(page)
    expect(passing.length, `${width} px`).toBeGreaterThan(5)
    expect(whole, `${width} px`).toEqual(passing)
  }
})
