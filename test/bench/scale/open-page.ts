import type { Browser, CDPSession, Page } from '@playwright/test'
import type { World } from '../serve/start-world'
import { countRows } from './count-rows'

/** This page, open at the writable instance. */
export interface OpenedPage {
  readonly page: Page
  readonly session: CDPSession
  /** How many rows of the list have come. */
  rows(): number
  close(): Promise<void>
}

/** The address that opens this page at the writable instance, which the world has to have. */
export async function launchUrl({ writable, pageOrigin }: World, route = ''): Promise<string> {
  if (writable === null) throw new Error('The world has no writable instance.')
  const launch = await writable.launch()
  return `${pageOrigin}/page/index.html?${launch.toString()}${route}`
}

/** Opens this page as DeskDirector would, and waits for its first row and all that stands around it. */
export async function openPage(browser: Browser, world: World): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const rows = countRows(page)
  await page.goto(await launchUrl(world))
  await page.locator('[data-ticket-id]').first().waitFor()
  await page.getByRole('combobox', { name: 'Sort by' }).waitFor()
  return { page, session, rows, close: () => context.close() }
}
