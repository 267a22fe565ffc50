import type { Browser, CDPSession, Page } from '@playwright/test'
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
    for (let time = 0; time < TIMES; time++) {
      frames.page.push(await scrollSlowly(page, session))
      frames.byHand.push(await scrollSlowly(byHand, handSession))
    }
    return { page: median(frames.page), byHand: median(frames.byHand) }
  } finally {
    await context.close()
    await page.bringToFront()
  }
}

/** Slow for as long as it scrolls: Chromium slows a page down by keeping a core busy, which the other would go without. */
async function scrollSlowly(page: Page, session: CDPSession): Promise<number> {
  await slowDown(session, 4)
  const longest = await longestFrame(page)
  await slowDown(session, 1)
  return longest
}
