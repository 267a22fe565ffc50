import type { CDPSession, Page } from '@playwright/test'

/** What a page takes up. */
export interface Weight {
  /** Elements in the document. */
  readonly elements: number
  /** JavaScript's heap once all garbage is gone, in bytes. */
  readonly heap: number
}

/** How long nothing is drawn any more of a page at rest, in ms. */
const REST = 500

/** Weighs a page at rest, its garbage collected first. */
export async function weighPage(page: Page, session: CDPSession): Promise<Weight> {
  const elements = await elementsAtRest(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN
  return { elements, heap }
}

/** How many elements a page has in the end: rows come with what names them, and the rest after that. */
function elementsAtRest(page: Page): Promise<number> {
  return page.evaluate(async (rest) => {
    const count = () => document.querySelectorAll('*').length
    let [elements, changedAt] = [count(), performance.now()]
    while (performance.now() - changedAt < rest) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      if (count() !== elements) [elements, changedAt] = [count(), performance.now()]
    }
    return elements
  }, REST)
}
