import { test as base } from '@playwright/test'
import { launchQuery } from '../local-deskdirector/launch-query'
import {
  serveLocalDeskDirector,
  type ServedDeskDirector,
} from '../local-deskdirector/serve-local-deskdirector'
import type { Side } from '../local-deskdirector/people'
import { bringFonts } from './fonts'
import { portOf, type Kind } from './kinds'

/** When every picture is taken: a Tuesday morning. */
const NOW = Date.parse('2026-11-24T10:20:00Z')

/** Where the page is. */
export const pageUrl = () => `${process.env['PICTURES_PAGE'] ?? ''}/index.html`

interface Stage {
  readonly kind: Kind
  /** An instance of this picture's own, whose clock stands still. */
  readonly desk: ServedDeskDirector
  /** What the first person of a side is launched with. */
  readonly launchUrl: (side: Side) => Promise<string>
}

/** What makes a picture the same on any day and any machine: the instance, the time, the place and the fonts. */
export const test = base.extend<Stage>({
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  contextOptions: { reducedMotion: 'reduce' },
  kind: ['tokity', { option: true }],
  desk: async ({ kind }, provide) => {
    const desk = await serveLocalDeskDirector({
      flavour: kind,
      port: Number(process.env[portOf(kind)]),
      pageUrl: pageUrl(),
      allowedOrigins: [new URL(pageUrl()).origin],
      tickets: 600,
      now: NOW,
      machineClock: () => NOW,
    })
    await provide(desk)
    await desk.close()
  },
  launchUrl: async ({ desk }, provide) => {
    await provide(async (side) => {
      const query = await launchQuery(desk, desk.origin, { side })
      return `${pageUrl()}?${query.toString()}`
    })
  },
  page: async ({ page }, provide) => {
    await page.clock.setFixedTime(NOW)
    // The page asks its own host what time it is.
    const headers = { date: new Date(NOW).toUTCString() }
    await page.route(pageUrl(), (route) =>
      route.request().method() === 'HEAD' ? route.fulfill({ headers }) : route.fallback(),
    )
    await bringFonts(page.context())
    await provide(page)
  },
})
