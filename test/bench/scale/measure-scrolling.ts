import type { Browser, CDPSession, Page } from '@playwright/test'
import { median } from '../figures/statistics'
import { slowDown } from '../load/throttle'
import type { World } from '../serve/start-world'
import { longestFrame } from './longest-frame'

/** The longest frames of several scrolls, in ms: the one in the middle, and the longest of all. */
export interface LongestFrames {
  readonly median: number
  readonly worst: number
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
    const frames = { page: [] as number[], byHand: [] as number[] }
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

function longestOf(frames: readonly number[]): LongestFrames {
  return { median: median(frames), worst: Math.max(...frames) }
}

/** Slow for as long as it scrolls: Chromium slows a page down by keeping a core busy, which the other would go without. */
async function scrollSlowly(page: Page, session: CDPSession): Promise<number> {
  await slowDown(session, 4)
  const longest = await longestFrame(page)
  await slowDown(session, 1)
  return longest
}
