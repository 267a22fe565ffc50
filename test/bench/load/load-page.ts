import type { Browser } from '@playwright/test'
import type { Profile } from '../profiles'
import { collectRequests, type PageRequest } from './collect-requests'
import { farthestMove, SEEN, SIGHTING, watchPage, type Probe, type Sighting } from './probe'
import { throttle } from './throttle'

/** One load of a page, measured. */
export interface Load {
  /** Navigation to what was asked for on the screen, in ms. */
  readonly shown: number
  /** Navigation to what can be used; null where there is nothing to use. */
  readonly interactive: number | null
  readonly shift: number
  /** How far a row of the first sight stands elsewhere in the end, in px. */
  readonly moved: number
  readonly requests: readonly PageRequest[]
}

/** How long a page may take, whatever the wire. */
const LONGEST = 60_000

/**
 * Loads a page with nothing in any cache and measures it from inside. Rejects where what was to be seen didn't come.
 *
 * @param url with the launch in it, as DeskDirector gives it.
 */
export async function loadPage(
  browser: Browser,
  url: string,
  probe: Probe,
  profile: Pick<Profile, 'latency' | 'megabits' | 'cpu'>,
): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await throttle(session, profile)
    // Chromium asks for it on behalf of a tab, and never for a page in a frame.
    await session.send('Network.setBlockedURLs', { urls: ['*/icon.png'] })
    const collector = collectRequests(session)
    await context.addInitScript(watchPage, probe)
    const seen = page.waitForEvent('console', {
      predicate: (message) => message.text() === SEEN,
      timeout: LONGEST,
    })
    await Promise.all([page.goto(url, { waitUntil: 'commit', timeout: LONGEST }), seen])
    // What comes later may still move the page, and is asked for over the same wire.
    await collector.settle(400, 15_000)
    const sighting = await page.evaluate((name) => Reflect.get(window, name) as Sighting, SIGHTING)
    const { shown, interactive, shift } = sighting
    const moved = await page.evaluate(farthestMove)
    return { shown: shown ?? NaN, interactive, shift, moved, requests: collector.requests }
  } finally {
    await context.close()
  }
}
