import axe from 'axe-core'
import type { Frame, Page } from '@playwright/test'

/** What axe finds wrong with a page, or with a frame as a document of its own; empty where all is well. */
export async function axeViolations(page: Page | Frame): Promise<string[]> {
  // What is still fading in has the contrast of neither its beginning nor its end.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ).then(() => undefined),
  )
  // By the browser's own protocol: the page's policy lets no script in.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => [html.slice(0, 120), any[0]?.message].join(' ')).join(' | ')}`,
  )
}
