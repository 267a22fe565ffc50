import { expect } from '@playwright/test'
import { isInDocs, looks } from './looks'
import { scenes } from './scenes'
import { test } from './stage'

for (const { name, width, height, lang, colorScheme, ...look } of looks) {
  test.describe(name, () => {
    test.use({
      viewport: { width, height },
      colorScheme,
      contextOptions: { reducedMotion: 'reduce', ...look },
    })

    for (const scene of scenes) {
      const isOfDocs = isInDocs(scene, { name, width, height, colorScheme })
      test(
        `${scene.name} ${name}`,
        { tag: isOfDocs ? '@docs' : '@more' },
        async ({ page, pageUrl, launchUrl }) => {
          const url = scene.isUnlaunched ? `${pageUrl}?` : await launchUrl(scene.side)
          const speaks = lang === undefined ? '' : `&lang=${lang}`
          await page.goto(`${url}${speaks}${scene.route ?? ''}`)
          await scene.arrive(page)
          await page.waitForLoadState('networkidle')
          await expect(page).toHaveScreenshot(`${scene.name}-${name}.png`)
        },
      )
    }
  })
}
