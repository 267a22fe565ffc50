import type { Page } from '@playwright/test'
import { clippedText } from './pseudo/clipped-text'

/** What WCAG 2.2, 1.4.12 lets a reader set, all of it at once: nothing may be lost for it. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`

/** What of the page's own words can't be read whole at these widths, its text spaced as a reader sets it. */
export async function cutWhenSpaced(page: Page, widths: readonly number[]): Promise<string[]> {
  const cut: string[] = []
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    // Beside the page's own, of which some are constructed as well.
    document.adoptedStyleSheets.push(sheet)
  }, SPACING)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    // Names that others gave end in dots where a line is full, spaced or not; the ticket says them whole.
    const ours = (await clippedText(page, '')).filter((fault) => !fault.startsWith('cut off: <bdi'))
    cut.push(...ours.map((fault) => `${width} px wide: ${fault}`))
  }
  await page.evaluate(() => document.adoptedStyleSheets.pop())
  return cut
}
