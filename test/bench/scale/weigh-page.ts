import type { CDPSession, Page } from '@playwright/test'

/** What a page takes up. */
export interface Weight {
  /** Elements in the document. */
  readonly elements: number
  /** JavaScript's heap once all garbage is gone, in bytes. */
  readonly heap: number
}

/** Weighs a page, its garbage collected first. */
export async function weighPage(page: Page, session: CDPSession): Promise<Weight> {
  await session.send('Performance.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN
  const elements = await page.evaluate(() => document.querySelectorAll('*').length)
  return { elements, heap }
}
