import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { openLongList, scrollThrough, scrollTo, test, topOf } from './long-list'

/** The rows that can be seen whole: their places and heights, and how high all of what scrolls is. */
const inView = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')!
    const { top, bottom } = main.getBoundingClientRect()
    const covered = parseFloat(getComputedStyle(main).scrollPaddingTop) || 0
    const rows = [...document.querySelectorAll('[aria-posinset]')].filter((row) => {
      const box = row.getBoundingClientRect()
      return box.top >= top + covered && box.bottom <= bottom
    })
    return {
      places: rows.map((row) => Number(row.getAttribute('aria-posinset'))),
      heights: rows.map((row) => Math.round(row.getBoundingClientRect().height)),
      room: bottom - top - covered,
    }
  })

test.beforeEach(async ({ page, launchUrl }) => {
  await openLongList(page, await launchUrl({ side: 'tech' }))
})

test('rows that are made lower far down leave the reader where they are, without a gap', async ({
  page,
}) => {
  await scrollThrough(page, 1_500)
  await scrollTo(page, 1_000)
  const roomy = await inView(page)
  /** Chooses rows of another height; the first row in view is to stay where it is. */
  const choose = async (rows: string, [first = NaN]: readonly number[]) => {
    const top = await topOf(page, first)
    await page.getByRole('button', { name: /Look/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: rows, exact: true }).check()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect.poll(async () => Math.abs((await topOf(page, first)) - top)).toBeLessThan(2)
  }

  await choose('Dense', roomy.places)
  const dense = await inView(page)
  expect(dense.places.length).toBeGreaterThan(roomy.places.length)
  expect(new Set(dense.heights)).toEqual(new Set([36]))
  // They follow each other and fill the screen.
  expect(dense.places).toEqual(dense.places.map((_, index) => dense.places[0]! + index))
  expect(dense.places.length * 36).toBeGreaterThan(dense.room - 2 * 36)

  await choose('Roomy', dense.places)
  expect(new Set((await inView(page)).heights)).toEqual(new Set(roomy.heights))
})
