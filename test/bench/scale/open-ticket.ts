import type { Page } from '@playwright/test'
import type { ServedApi } from '../serve/serve-api'
import { clickToPaint } from './click-to-paint'

/** What was said in a ticket, on its screen. */
const CONVERSATION = 'main section article'
const ROW = '[data-ticket-id]'

/** Times of a ticket's opening and of the way back, from click to paint, in ms. */
export interface Opening {
  readonly open: number
  readonly back: number
}

/** Points at a row until its ticket has come, opens it, and goes back to the list. Throws where pointing fetches nothing. */
export async function openTicket(
  page: Page,
  api: ServedApi,
  id: number | string,
): Promise<Opening> {
  const link = page.locator(`[data-ticket-id="${id}"]`).getByRole('link')
  api.requests.clear()
  await link.hover()
  await untilAsked(page, api, new RegExp(`/tickets/${id}(\\?|$)`))
  const open = await clickToPaint(page, link, CONVERSATION)
  await page.waitForTimeout(1_000)
  const away = page.getByRole('link', { name: 'Tickets', exact: true }).last()
  const back = await clickToPaint(page, away, ROW)
  await page.waitForTimeout(1_000)
  await page.mouse.move(0, 0)
  return { open, back }
}

async function untilAsked(page: Page, api: ServedApi, path: RegExp): Promise<void> {
  const until = performance.now() + 5_000
  while (!api.requests.entries.some((entry) => path.test(entry.path))) {
    if (performance.now() > until) {
      throw new Error('Pointing at a ticket did not fetch it, so that a click would wait for it.')
    }
    await page.waitForTimeout(50)
  }
  // The answer is on its way, and read.
  await page.waitForTimeout(500)
}
