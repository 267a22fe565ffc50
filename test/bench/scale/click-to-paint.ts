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
          const end = () => resolve(performance.now() - timeStamp)
          const look = () => {
            if (document.querySelector(selector) === null) requestAnimationFrame(look)
            // The first task after the frame: ahead of those that wait already.
            else void scheduler.postTask(end, { priority: 'user-blocking' })
          }
          requestAnimationFrame(look)
        },
        { capture: true, once: true },
      )
    })
    Object.assign(window, { benchClick: taken })
  }, shown)
  // By the mouse alone: a locator's click has the page look, within the click, for what it would hit.
  const box = await target.boundingBox()
  if (box === null) throw new Error('There is nothing to click on.')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  return page.evaluate(() => Reflect.get(window, 'benchClick') as Promise<number>)
}
