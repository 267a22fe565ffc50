import axe from 'axe-core'
import type { Frame, Page } from '@playwright/test'

/** Everything there is a rule for; or what another theme can change: the colours. */
const RULES = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colours: ['color-contrast', 'link-in-text-block'],
}

/** What axe finds wrong with a page, or with a frame as a document of its own; empty where all is well. */
export async function axeViolations(
  page: Page | Frame,
  rules: keyof typeof RULES = 'all',
): Promise<string[]> {
  // What is still fading in has the contrast of neither its beginning nor its end.
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const running = () =>
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    // A theme's begin with the next frame, and one that ends may begin another further in, which takes its colour.
    for (let quiet = 0; quiet < 3; quiet++) {
      await nextFrame()
      const animations = running()
      if (animations.length > 0) quiet = -1
      await Promise.allSettled(animations.map(({ finished }) => finished))
    }
  })
  // By the browser's own protocol: the page's policy lets no script in.
  const isThere = await page.evaluate(() => Reflect.has(window, 'axe'))
  if (!isThere) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
        preload: false,
      }),
    RULES[rules],
  )
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => [html.slice(0, 120), any[0]?.message].join(' ')).join(' | ')}`,
  )
}
