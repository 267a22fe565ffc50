import type { Browser, Page } from '@playwright/test'
import { openPage, type OpenedPage } from '../scale/open-page'
import { TYPED } from '../scale/press-keys'
import type { ServedApi } from '../serve/serve-api'
import type { World } from '../serve/start-world'
import type { Action, Calls } from './known-calls'

/** Long enough for all that an action brings with it, and too short for a look at the clock. */
const REST = 2_000

/** A reply can be taken back for five seconds before it leaves. */
const REPLY_REST = 8_000

/** Does what a person does, one thing after the other, and gives the calls that each of them made. */
export async function countRequests(browser: Browser, world: World): Promise<Calls> {
  const api = world.writable!
  const calls: Partial<Record<Action, readonly string[]>> = {}
  const during = async <T>(action: Action, act: () => Promise<T>, rest = REST): Promise<T> => {
    api.requests.clear()
    const result = await act()
    await new Promise((resolve) => setTimeout(resolve, rest))
    calls[action] = callsOf(api)
    return result
  }
  const { page, close }: OpenedPage = await during('launch', () => openPage(browser, world))
  try {
    const row = page.locator('[data-ticket-id]').nth(5)
    const id = (await row.getAttribute('data-ticket-id')) ?? ''
    await during('open', () => open(page, row))
    await during('back', () =>
      page.getByRole('link', { name: 'Tickets', exact: true }).last().click(),
    )
    await during('search', async () => {
      await page.getByRole('searchbox').focus()
      await page.keyboard.type(TYPED, { delay: 60 })
    })
    await page.getByRole('searchbox').fill('')
    await page.waitForTimeout(REST)
    await page.locator(`[data-ticket-id="${id}"]`).getByRole('link').click()
    await page.getByRole('textbox', { name: 'Reply' }).fill('Thank you, that was it.')
    await page.waitForTimeout(REST)
    await during(
      'reply',
      () => page.getByRole('button', { name: 'Send reply' }).click(),
      REPLY_REST,
    )
    return calls as Calls
  } finally {
    await close()
  }
}

async function open(page: Page, row: ReturnType<Page['locator']>): Promise<void> {
  await row.hover()
  await page.waitForTimeout(300)
  await row.getByRole('link').click()
  await page.getByRole('region', { name: 'Conversation' }).waitFor()
}

/** What came but for preflights: numbers, which are ids, as `{id}`. */
function callsOf({ requests }: ServedApi): string[] {
  return requests.entries
    .filter(({ method }) => method !== 'OPTIONS')
    .map(({ method, path }) => `${method} ${(path.split('?')[0] ?? '').replace(/\d{3,}/g, '{id}')}`)
}
