import { expect, type Page } from '@playwright/test'
import { isInDocs, isTouched, looks } from './looks'
import { scenes } from './scenes'
import { pageUrl, test } from './stage'

/** Makes the window as high as all of the screen. */
async function showWhole(page: Page): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  const hidden = await page
    .locator('main')
    .evaluate((main) => Math.max(0, main.scrollHeight - main.clientHeight))
  await page.setViewportSize({ width, height: height + hidden })
}

for (const look of looks) {
  const { name, width, height, lang, colorScheme, ...preferences } = look
  test.describe(name, () => {
    test.use({
      viewport: { width, height },
      colorScheme,
      hasTouch: isTouched(look),
      contextOptions: { reducedMotion: 'reduce', ...preferences },
    })

    for (const scene of scenes) {
      test.describe(() => {
        const tag = isInDocs(scene, look) ? '@docs' : '@more'
        test.use({ kind: scene.kind ?? 'tokity' })
        test(`${scene.name} ${name}`, { tag }, async ({ page, desk, launchUrl }) => {
          const url = scene.isUnlaunched ? `${pageUrl()}?` : await launchUrl(scene.side)
          const speaks = lang === undefined ? '' : `&lang=${lang}`
          await page.goto(`${url}${speaks}${scene.route ?? ''}`)
          await scene.arrive(page, desk)
          await page.waitForLoadState('networkidle')
          if (scene.isWhole === true) await showWhole(page)
          await expect(page).toHaveScreenshot(`${scene.name}-${name}.png`)
        })
      })
    }
  })
}
