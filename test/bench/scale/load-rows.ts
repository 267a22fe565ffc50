import type { Locator, Page } from '@playwright/test'
import type { ServedApi } from '../serve/serve-api'
import { LIST } from './count-rows'
import type { OpenedPage } from './open-page'

/** How many rows the page asks for at a time. */
const PAGE_SIZE = 100

/** How long the list may stand still before its button is pressed, in ms. */
const PATIENCE = 500

/** How long all of it may take, in ms. */
const LONGEST = 120_000

export interface Loading {
  /** Rows that came, all of them or as many as time allowed. */
  readonly rows: number
  /** How long it took, in ms. */
  readonly took: number
  /** How often scrolling brought nothing more, and the button at the end had to be pressed. */
  readonly pressed: number
}

/**
 * Makes the page load `rows` rows by its own means: scrolling to the end of what is there brings more, or the button
 * there does. Ends when so many were asked for, or all there are, and the list has stopped growing, or after two minutes.
 */
export async function loadRows(
  { page, rows: came }: Pick<OpenedPage, 'page' | 'rows'>,
  api: ServedApi,
  rows: number,
): Promise<Loading> {
  const startedAt = performance.now()
  // Each once: a look for news asks for the first of them again.
  const asked = () =>
    new Set(
      api.requests.entries.flatMap(({ method, path }) =>
        method === 'GET' && LIST.test(path) ? path : [],
      ),
    ).size
  let [height, changedAt, pressed] = [0, performance.now(), 0]
  for (;;) {
    const isEnough = asked() * PAGE_SIZE >= rows
    const next = isEnough ? await heightOfRows(page) : await scrollToEnd(page)
    if (next !== height) [height, changedAt] = [next, performance.now()]
    const still = performance.now() - changedAt
    const more = page.getByRole('button', { name: 'Show more' })
    const isEnd = still > PATIENCE && (isEnough || (await more.count()) === 0)
    const took = changedAt - startedAt
    if (isEnd || took > LONGEST) {
      return { rows: came(), took, pressed }
    }
    if (still > PATIENCE && (await isIdle(more))) {
      await more.click({ timeout: LONGEST })
      pressed += 1
    }
    await page.waitForTimeout(20)
  }
}

/** Whether a button is there and waits: one that is at work says so, and does nothing. */
async function isIdle(button: Locator): Promise<boolean> {
  return (await button.count()) > 0 && (await button.getAttribute('aria-disabled')) === null
}

/** Scrolls to the end of what is there, and gives how far that is. */
function scrollToEnd(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const main = document.querySelector('main')
    main?.scrollTo({ top: main.scrollHeight, behavior: 'instant' })
    await new Promise((resolve) => requestAnimationFrame(resolve))
    return main?.scrollHeight ?? 0
  })
}

function heightOfRows(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0)
}

/** How many rows are in the document: of a long list those in view and near. */
export function loadedRows(page: Page): Promise<number> {
  return page.locator('[data-ticket-id]').count()
}
