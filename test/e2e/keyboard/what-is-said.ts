import type { Page } from '@playwright/test'

/**
 * Notes what a screen reader is given to say by itself: each change of a live region's words, and each alert that comes.
 * Words that come with the screen they stand on aren't said.
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]'
    const said: string[] = []
    const words = new WeakMap<Element, string>()
    for (const region of document.querySelectorAll(live)) words.set(region, region.textContent)
    const observer = new MutationObserver(() => {
      for (const region of document.querySelectorAll(live)) {
        const now = region.textContent.trim()
        const isNew = !words.has(region)
        if (words.get(region) === now) continue
        words.set(region, now)
        // A polite region has to be there before its words; an alert is said as it comes.
        if (now !== '' && (!isNew || region.matches('[role=alert]'))) said.push(now)
      }
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { saidByItself: said })
  })
  return () => page.evaluate(() => Reflect.get(window, 'saidByItself') as string[])
}
