import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures'
import { tabTo } from './by-keyboard'

interface Editor {
  /** Opens it, and has the focus. */
  readonly edit: Locator
  readonly field: Locator
  readonly save: Locator
  /** What the instance has. */
  readonly kept: () => string
}

/** Opens an editor and leaves it by Escape, which changes nothing; then saves other words. */
export async function editByKeys(page: Page, editor: Editor, words: string): Promise<void> {
  const { edit, field, save, kept } = editor
  const before = kept()
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(edit).toBeFocused()
  expect(kept()).toBe(before)

  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.type(words)
  await tabTo(page, save)
  await page.keyboard.press('Enter')
  await expect.poll(kept).toBe(words)
}
