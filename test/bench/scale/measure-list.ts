import type { Browser, Page } from '@playwright/test'
import { median } from '../figures/statistics'
import { slowDown } from '../load/throttle'
import type { ServedApi } from '../serve/serve-api'
import type { World } from '../serve/start-world'
import { loadedRows, loadRows, type Loading } from './load-rows'
import { measureScrolling, type Scrolling } from './measure-scrolling'
import { openPage } from './open-page'
import { openTicket, type Opening } from './open-ticket'
import { measureTyping, type Typings } from './press-keys'
import { MANY } from './scale-instance'
import { weighPage, type Weight } from './weigh-page'

/** How a list of many rows behaves, its processor four times slower. */
export interface ListFigures {
  readonly few: Weight
  readonly many: Weight
  /** Rows in the document once all are loaded. */
  readonly drawn: number
  /** How loading them all by scrolling went, the processor as it is. */
  readonly loading: Loading
  readonly scrolling: Scrolling
  readonly typing: Typings
  /** The same, the processor as it is. */
  readonly typingAsItIs: Typings
  readonly opening: Opening
  /** The same, the processor as it is. */
  readonly openingAsItIs: Opening
}

const TIMES = 3

/** Scrolls to the middle of the list, where a reader has most rows on either side. */
async function scrollToMiddle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const main = document.querySelector('main')
    main?.scrollTo({ top: main.scrollHeight / 2, behavior: 'instant' })
  })
  await page.waitForTimeout(500)
}

/** Opens tickets from the middle of the list and goes back: each time the next row of those in the document. */
async function openTickets(page: Page, api: ServedApi, first: number): Promise<Opening> {
  const openings: Opening[] = []
  for (let time = 0; time < TIMES; time++) {
    await scrollToMiddle(page)
    const row = page.locator('[data-ticket-id]').nth(first + time)
    const id = (await row.getAttribute('data-ticket-id')) ?? ''
    openings.push(await openTicket(page, api, id))
  }
  return {
    open: median(openings.map(({ open }) => open)),
    back: median(openings.map(({ back }) => back)),
  }
}

/** Loads ten thousand rows as a reader would, then scrolls, five times, and opens tickets and searches, three times each. */
export async function measureList(browser: Browser, world: World): Promise<ListFigures> {
  const api = world.writable!
  const opened = await openPage(browser, world)
  const { page, session, close } = opened
  try {
    const few = await weighPage(page, session)
    const loading = await loadRows(opened, api, MANY)
    const many = await weighPage(page, session)
    const drawn = await loadedRows(page)
    const middle = Math.floor(drawn / 2)
    const openingAsItIs = await openTickets(page, api, middle)
    const scrolling = await measureScrolling(browser, world, page, session)
    await slowDown(session, 4)
    const opening = await openTickets(page, api, middle + TIMES)
    const typing = await measureTyping(page, TIMES)
    await slowDown(session, 1)
    const typingAsItIs = await measureTyping(page, TIMES)
    return {
      few,
      many,
      drawn,
      loading,
      scrolling,
      typing,
      typingAsItIs,
      opening,
      openingAsItIs,
    }
  } finally {
    await close()
  }
}
