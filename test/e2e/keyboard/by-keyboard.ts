import type { Frame, Locator, Page } from '@playwright/test'
import { expect } from '../fixtures'

/** More stops than any way through a screen has. */
const MOST = 90

/** Where the focus is: by its words, whether it can be seen there, and whether it is on nothing. */
const stop = (at: Page | Frame) =>
  at.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return { name: '', isSeen: false }
    const name = element.getAttribute('aria-label') ?? element.textContent
    // A radio is hidden behind its label; a row's link lies under the text of its row.
    const shown = element.closest('label, li, dialog, [role=option]') ?? element
    const own = element.getBoundingClientRect()
    const { left, top, width, height } = own.width > 1 ? own : shown.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + Math.min(height, 40) / 2]
    const hit = document.elementFromPoint(x, y)
    const isSeen = hit !== null && (shown.contains(hit) || hit.contains(element))
    return { name: `${element.tagName.toLowerCase()} ${name.trim().slice(0, 60)}`, isSeen }
  })

/**
 * Goes on by Tab, or back, until what is looked for has the focus. On the way every stop has to be something, and to be
 * seen: not scrolled away, and not covered (WCAG 2.2, 2.4.11).
 */
export async function tabTo(screen: Page | Frame, target: Locator, key = 'Tab'): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  if (await isThere()) return
  const passed: string[] = []
  for (let at = 0; at < MOST; at++) {
    await target.page().keyboard.press(key)
    const { name, isSeen } = await stop(screen)
    expect(
      name,
      `${key} after ${passed.at(-1)} leads nowhere; passed: ${passed.join(', ')}`,
    ).not.toBe('')
    expect(isSeen, `${name} can’t be seen when it has the focus`).toBe(true)
    if (await isThere()) return
    passed.push(name)
  }
  throw new Error(`Not come to by ${key}; passed: ${passed.join(', ')}`)
}

/** The focus stays on something, which is seen, for as long as the page has to say what became of the last key. */
export async function keepsFocus(screen: Page | Frame): Promise<void> {
  for (let at = 0; at < 5; at++) {
    expect((await stop(screen)).name).not.toBe('')
    await screen.waitForTimeout(60)
  }
}
