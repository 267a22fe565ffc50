import { expect } from '@playwright/test'
import { isInDocs, looks } from './looks'
import { scenes } from './scenes'
import { pageUrl, test } from './stage'

for (const look of looks) {
  const { name, width, height, lang, colorScheme, ...preferences } = look
  test.describe(name, () => {
    test.use({
      viewport: { width, height },
      colorScheme,
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
          await expect(page).toHaveScreenshot(`${scene.name}-${name}.png`)
        })
      })
    }
  })
}
