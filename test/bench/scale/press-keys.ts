import type { Page } from '@playwright/test'
import { median } from '../figures/statistics'
import { watchKeys } from './watch-keys'

/** What is typed: ten letters, the last of which still changes what is found. */
export const TYPED = 'wednesdays'

/**
 * From key to key, in ms: as somebody types who types well, and as somebody who looks for each key. Only the slow
 * one's pauses are long enough for a search, so that answers are read and rows drawn while keys are pressed.
 */
const paces = { quick: 80, slow: 340 } as const

/** What comes of typing a word into the search, in ms. */
export interface Typing {
  /** The slowest press, from the key to the next frame painted. */
  readonly press: number
  /** From the last key to the frame that has the rows it finds; NaN where it found no others. */
  readonly found: number
}

/** What typing takes at either pace. */
export type Typings = Readonly<Record<keyof typeof paces, Typing>>

/** Types a word at both paces in turn, so many times, and gives the medians. */
export async function measureTyping(page: Page, times: number): Promise<Typings> {
  const all: Record<keyof typeof paces, Typing[]> = { quick: [], slow: [] }
  for (let time = 0; time < times; time++) {
    all.quick.push(await typeWord(page, paces.quick))
    all.slow.push(await typeWord(page, paces.slow))
  }
  return { quick: middleOf(all.quick), slow: middleOf(all.slow) }
}

function middleOf(typings: readonly Typing[]): Typing {
  return {
    press: median(typings.map(({ press }) => press)),
    found: median(typings.map(({ found }) => found)),
  }
}

/** Types a word into the search, a key each `pace` ms, and waits for its rows. The search is emptied again. */
async function typeWord(page: Page, pace: number): Promise<Typing> {
  await page.evaluate(watchKeys)
  const search = page.getByRole('searchbox')
  await search.focus()
  await page.keyboard.type(TYPED, { delay: pace })
  await page.waitForTimeout(3_000)
  const typing = await page.evaluate(() => (Reflect.get(window, 'benchKeys') as () => Typing)())
  await search.fill('')
  await page.waitForTimeout(1_000)
  return typing
}
