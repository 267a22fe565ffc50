import type { Page } from '@playwright/test'
import { expect } from '../fixtures'

type Sentence = string | RegExp

/** In which the page asks anew, and draws what is on the screen once more, in ms. */
const ANOTHER_LOOK = 2_500

/** These sentences and no others are said, in this order, and stay the only ones while the page goes on. */
export async function saysOnce(
  page: Page,
  said: () => Promise<string[]>,
  sentences: readonly Sentence[],
): Promise<void> {
  const expected = sentences.map((each) =>
    typeof each === 'string' ? each : expect.stringMatching(each),
  )
  await expect.poll(said, { timeout: 20_000 }).toEqual(expected)
  await page.waitForTimeout(ANOTHER_LOOK)
  expect(await said()).toEqual(expected)
}
