import type { Page } from '@playwright/test'

/** What is typed: ten letters, at the pace of somebody who types well. */
export const TYPED = 'connection'
const PACE = 80

/**
 * Types a word into the search and gives the slowest of its key presses, from the key to the next frame painted, in
 * ms: what the browser's Event Timing says, as for INP. The search is emptied again.
 */
export async function slowestKeyPress(page: Page): Promise<number> {
  await page.evaluate(() => {
    const durations: number[] = []
    Object.assign(window, { benchKeys: durations })
    new PerformanceObserver((list) => {
      for (const { duration, name } of list.getEntries()) {
        if (/^(key|input|beforeinput)/.test(name)) durations.push(duration)
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  const search = page.getByRole('searchbox')
  await search.focus()
  await page.keyboard.type(TYPED, { delay: PACE })
  await page.waitForTimeout(3_000)
  const durations = await page.evaluate(() => Reflect.get(window, 'benchKeys') as number[])
  await search.fill('')
  await page.waitForTimeout(1_000)
  // None is told that took less than 16 ms.
  return Math.max(16, ...durations)
}
