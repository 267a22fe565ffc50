import type { Page } from '@playwright/test'
import { createInstance } from '../local-deskdirector/data/create-instance'
import { serveLocalDeskDirector } from '../local-deskdirector/serve-local-deskdirector'
import { flavourOf, type DeskKind } from './desk-kinds'
import { expect, pageOrigin, test as base, type WorkerFixtures } from './fixtures'

/** How many tickets the long list has. */
export const TICKETS = 2_000

/** The first agent's list has all of them, whoever they are with. */
export const test = base.extend<object, WorkerFixtures>({
  instance: [
    async ({ deskKind }, provide, { parallelIndex }) => {
      const ports = JSON.parse(process.env['E2E_INSTANCES'] ?? '{}') as Record<DeskKind, number[]>
      const instance = createInstance({ seed: 1, tickets: TICKETS, now: Date.now() })
      const desk = await serveLocalDeskDirector({
        instance,
        flavour: flavourOf(deskKind),
        port: ports[deskKind][parallelIndex],
        pageUrl: `${pageOrigin()}/index.html`,
        allowedOrigins: [pageOrigin()],
      })
      await provide(desk)
      await desk.close()
    },
    { scope: 'worker' },
  ],
})

/** The rows in the document. */
export const rowsOf = (page: Page) => page.locator('[data-ticket-id]')
/** The row at a place in the list, from 1. */
export const rowAt = (page: Page, place: number) => page.locator(`[aria-posinset="${place}"]`)

/** Scrolls to the end of what is there, frame after frame, until so many rows have come. */
export async function scrollThrough(page: Page, rows: number): Promise<void> {
  await page.waitForFunction(
    (last) => {
      const main = document.querySelector('main')
      main?.scrollTo({ top: main.scrollHeight, behavior: 'instant' })
      return document.querySelector(`[aria-posinset="${last}"]`) !== null
    },
    rows,
    { timeout: 25_000 },
  )
}

/** Scrolls so that a row stands in the middle of the screen. */
export async function scrollTo(page: Page, place: number): Promise<void> {
  await page.evaluate((index) => {
    const main = document.querySelector('main')!
    const height = document.querySelector('[data-ticket-id]')!.getBoundingClientRect().height
    main.scrollTo({ top: index * height - 200, behavior: 'instant' })
  }, place)
  await expect(rowAt(page, place)).toBeInViewport()
}

/** How far below the screen's top that row begins, in px. */
export const topOf = (page: Page, place: number) =>
  rowAt(page, place).evaluate((row) => row.getBoundingClientRect().top)

/**
 * Scrolls on for some frames, and gives where in its row the title and the number stand, and how high the row is, in px:
 * of rows that don't say everything yet, and of the same ones once they do.
 */
export const placesOfRows = (page: Page) =>
  page.evaluate(async () => {
    const main = document.querySelector('main')!
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const isWhole = (row: Element) => row.querySelector('time') !== null
    const places = (rows: readonly Element[]) =>
      rows.map((row) => {
        const of = row.getBoundingClientRect()
        const words = [...row.querySelectorAll('a > span:last-child, p > span:first-child')]
        const at = words.flatMap((word) => {
          const range = document.createRange()
          range.selectNodeContents(word)
          const { left, top } = range.getBoundingClientRect()
          return [left - of.left, top - of.top]
        })
        return [of.height, ...at].map(Math.round)
      })
    for (let frame = 0; frame < 10; frame++) {
      main.scrollBy({ top: 300, behavior: 'instant' })
      await nextFrame()
    }
    const rows = [...document.querySelectorAll('[data-ticket-id]')].filter((row) => !isWhole(row))
    const passing = places(rows)
    while (!rows.every(isWhole)) await nextFrame()
    return { passing, whole: places(rows) }
  })

/** Opens the list that all of them are in. */
export async function openLongList(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/tickets?state=any`)
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeVisible()
}
