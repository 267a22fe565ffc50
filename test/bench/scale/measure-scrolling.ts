import type { Browser, Page } from '@playwright/test'
import { median } from '../figures/statistics'
import { slowDown } from '../load/throttle'
import type { World } from '../serve/start-world'
import { longestFrame } from './longest-frame'

/** The longest frame of a scroll through ten thousand rows, in ms: this page's, and that of the least that scrolls. */
export interface Scrolling {
  readonly page: number
  readonly byHand: number
}

const TIMES = 5

/** Scrolls through this page's list, whose processor is slowed down already, in turns with a hand-written one. */
export async function measureScrolling(
  browser: Browser,
  { pageOrigin }: World,
  page: Page,
): Promise<Scrolling> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const byHand = await context.newPage()
  try {
    await byHand.goto(`${pageOrigin}/list.html`)
    await slowDown(await context.newCDPSession(byHand), 4)
    const frames = { page: [] as number[], byHand: [] as number[] }
    for (let time = 0; time < TIMES; time++) {
      frames.page.push(await longestFrame(page))
      frames.byHand.push(await longestFrame(byHand))
    }
    return { page: median(frames.page), byHand: median(frames.byHand) }
  } finally {
    await context.close()
    await page.bringToFront()
  }
}
