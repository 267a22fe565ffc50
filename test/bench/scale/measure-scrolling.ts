import type { Browser, CDPSession, Page } from '@playwright/test'
import { median } from '../figures/statistics'
import { slowDown } from '../load/throttle'
import type { World } from '../serve/start-world'
import { frameTimes } from './frame-times'

/** How long a frame may take, in ms. */
export const LONG = 50

/** The longest frames of several scrolls, in ms: the one in the middle, and the longest of all; and how many are too long. */
export interface LongestFrames {
  readonly median: number
  readonly worst: number
  readonly long: number
  /** All of them. */
  readonly frames: number
}

/** Scrolls through ten thousand rows: this page's, and those of the least that scrolls. */
export interface Scrolling {
  readonly page: LongestFrames
  readonly byHand: LongestFrames
}

/** How often each is scrolled through. */
export const SCROLLS = 5

/** Scrolls through this page's list in turns with a hand-written one, the processor of the one that scrolls slowed down. */
export async function measureScrolling(
  browser: Browser,
  { pageOrigin }: World,
  page: Page,
  session: CDPSession,
): Promise<Scrolling> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const byHand = await context.newPage()
  try {
    await byHand.goto(`${pageOrigin}/list.html`)
    const frames = { page: [] as number[][], byHand: [] as number[][] }
    const handSession = await context.newCDPSession(byHand)
    for (let time = 0; time < SCROLLS; time++) {
      frames.page.push(await scrollSlowly(page, session))
      frames.byHand.push(await scrollSlowly(byHand, handSession))
    }
    return { page: longestOf(frames.page), byHand: longestOf(frames.byHand) }
  } finally {
    await context.close()
    await page.bringToFront()
  }
}

function longestOf(scrolls: readonly (readonly number[])[]): LongestFrames {
  const longest = scrolls.map((times) => Math.max(...times))
  const all = scrolls.flat()
  return {
    median: median(longest),
    worst: Math.max(...longest),
    long: all.filter((time) => time > LONG).length,
    frames: all.length,
  }
}

/** Slow for as long as it scrolls: Chromium slows a page down by keeping a core busy, which the other would go without. */
async function scrollSlowly(page: Page, session: CDPSession): Promise<number[]> {
  await slowDown(session, 4)
  const times = await frameTimes(page)
  await slowDown(session, 1)
  return times
}
