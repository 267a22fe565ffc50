import type { Page } from '@playwright/test'
import { ar } from '../../src/messages/ar'
import { axeViolations } from './axe-violations'
import { expect, test } from './fixtures'
import { english } from './pseudo/words'
import { statesOf } from './states/states'

/**
 * Each theme with the widths it is looked at in, in px. The last look is the one that the next screen is come to in.
 * Themes differ in nothing but their colours.
 */
const THEMES = [
  { colorScheme: 'dark', rules: 'colours', widths: [320, 1280] },
  { colorScheme: 'light', rules: 'all', widths: [320, 768, 2560, 1280] },
] as const

/** How far the page reaches beyond the screen’s width, and beyond what stands on it, in px. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    const { bottom = 0 } = document.querySelector('main')?.getBoundingClientRect() ?? {}
    return [scrollWidth - clientWidth, scrollHeight - Math.max(clientHeight, Math.ceil(bottom))]
  })

for (const words of [english, ar]) {
  for (const side of ['portal', 'tech'] as const) {
    test(`no screen of ${side} has a fault that axe can find, in ${words.language}, in any look`, async ({
      page,
      desk,
      launchUrl,
    }) => {
      // A slow machine takes twice as long as a quick one.
      test.setTimeout(600_000)
      const lang = words.language
      const launch = async (route = '') =>
        page.goto(`${await launchUrl({ side })}&lang=${lang}${route}`)
      const setting = { page, desk, launch, words, lang }
      for (const { name, arrive, leave } of statesOf(side)) {
        await test.step(name, async () => {
          await arrive(setting)
          await expect(page.locator('html')).toHaveAttribute('lang', lang)
          for (const { colorScheme, rules, widths } of THEMES) {
            await page.emulateMedia({ colorScheme })
            for (const width of widths) {
              await page.setViewportSize({ width, height: 800 })
              const look = `${name}, ${colorScheme}, ${width} px wide`
              expect.soft(await axeViolations(page, rules), look).toEqual([])
              expect.soft(await overflow(page), look).toEqual([0, 0])
            }
          }
          await leave?.(setting)
        })
      }
    })
  }
}
