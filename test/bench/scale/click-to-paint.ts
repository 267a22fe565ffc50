import type { Locator, Page } from '@playwright/test'

/**
 * Clicks, and gives the time from the click to the frame that shows `shown`, in ms, by the page's own clock.
 *
 * @param shown a selector that nothing matches before the click.
 */
export async function clickToPaint(page: Page, target: Locator, shown: string): Promise<number> {
  await page.evaluate((selector) => {
    const taken = new Promise<number>((resolve) => {
      addEventListener(
        'click',
        ({ timeStamp }) => {
          const look = () => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now() - timeStamp)
            if (document.querySelector(selector) === null) requestAnimationFrame(look)
            else port2.postMessage(null)
          }
          requestAnimationFrame(look)
        },
        { capture: true, once: true },
      )
    })
    Object.assign(window, { benchClick: taken })
  }, shown)
  await target.click({ noWaitAfter: true })
  return page.evaluate(() => Reflect.get(window, 'benchClick') as Promise<number>)
}
