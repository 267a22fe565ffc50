import type { Page } from '@playwright/test'

/** How fast somebody who looks for something far down scrolls, in px a second: five screens of this height. */
const SPEED = 4_000
const SECONDS = 4

/** Scrolls the list from its middle for some seconds, and gives the times between two frames of it, in ms. */
export async function frameTimes(page: Page): Promise<number[]> {
  await page.bringToFront()
  const from = await page.evaluate(() => {
    const main = document.querySelector('main')
    const middle = (main?.scrollHeight ?? 0) / 2
    main?.scrollTo({ top: middle, behavior: 'instant' })
    return middle
  })
  await page.waitForTimeout(1_000)
  return page.evaluate(
    ([from, speed, seconds]) =>
      new Promise<number[]>((resolve) => {
        const main = document.querySelector('main')
        const startedAt = performance.now()
        const times: number[] = []
        let before = startedAt
        const scroll = () => {
          const now = performance.now()
          times.push(now - before)
          before = now
          const gone = (now - startedAt) / 1000
          main?.scrollTo({ top: from + gone * speed, behavior: 'instant' })
          if (gone > seconds) resolve(times.slice(1))
          else requestAnimationFrame(scroll)
        }
        requestAnimationFrame(scroll)
      }),
    [from, SPEED, SECONDS] as const,
  )
}
