import type { Page } from '@playwright/test'

/**
 * Notes what a screen reader is given to say by itself: each change of a live region's words, and each alert that comes.
 * Words that come with the region they stand in aren't said, be it new or only shown again, and nothing is that stands
 * behind an open dialog.
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]'
    const said: string[] = []
    const words = new Map<Element, string>()
    function look() {
      const before = new Map(words)
      words.clear()
      const dialog = [...document.querySelectorAll('dialog:modal')].at(-1)
      for (const region of document.querySelectorAll<HTMLElement>(live)) {
        if (!region.checkVisibility()) continue
        // Without what isn't to be seen yet.
        const now = region.innerText.replaceAll(/\s+/g, ' ').trim()
        const then = before.get(region)
        words.set(region, now)
        // A polite region has to be there before its words; an alert is said as it comes.
        const isHeard = then !== undefined || region.matches('[role=alert]')
        const isBehind = dialog !== undefined && !dialog.contains(region)
        if (now !== '' && now !== then && isHeard && !isBehind) said.push(now)
      }
    }
    look()
    said.length = 0
    const attributeFilter = ['class', 'hidden', 'open', 'role']
    const all = { subtree: true, childList: true, characterData: true }
    new MutationObserver(look).observe(document.body, { ...all, attributeFilter })
    Object.assign(window, { saidByItself: said })
  })
  return () => page.evaluate(() => Reflect.get(window, 'saidByItself') as string[])
}
