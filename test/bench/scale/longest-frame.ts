import type { Page } from '@playwright/test'

/** How far a wheel's notch or a finger goes in a frame, at a brisk pace, in px. */
const STEP = 240
const SECONDS = 4

/** Scrolls the list from its top for some seconds, and gives the longest time between two frames of it, in ms. */
export async function longestFrame(page: Page): Promise<number> {
  await page.evaluate(() => document.querySelector('main')?.scrollTo({ top: 0 }))
  await page.waitForTimeout(1_000)
  return page.evaluate(
    ([step, seconds]) =>
      new Promise<number>((resolve) => {
        const main = document.querySelector('main')
        const startedAt = performance.now()
        let [before, longest] = [NaN, 0]
        const scroll = () => {
          const now = performance.now()
          if (now - before > longest) longest = now - before
          before = now
          main?.scrollBy({ top: step, behavior: 'instant' })
          if (now - startedAt > seconds * 1000) resolve(longest)
          else requestAnimationFrame(scroll)
        }
        requestAnimationFrame(scroll)
      }),
    [STEP, SECONDS] as const,
  )
}
