import { expect, pageOrigin, test } from '../fixtures'
import { statesOf } from '../states/states'
import { clippedText } from './clipped-text'
import { foreignText, listenToInstance } from './foreign-text'
import { speakPseudo } from './speak-pseudo'
import { nl } from './words'

/** The last is the one that the next screen is come to at. */
const WIDTHS = [320, 380, 768, 1280]

const softly = expect.configure({ soft: true })

/** The deployer's own. */
const BRAND = 'Lantern IT'

for (const side of ['portal', 'tech'] as const) {
  test(`in a language that doesn’t exist nothing on ${side}’s screens is said in another, or cut off`, async ({
    page,
    context,
    desk,
    launchUrl,
  }) => {
    test.setTimeout(300_000)
    await speakPseudo(context)
    const heard = listenToInstance(page, desk.origin)
    const launch = async (hash = '') => page.goto(`${await launchUrl({ side })}&lang=nl${hash}`)
    const setting = { page, desk, launch, words: nl, lang: 'nl' }
    for (const { name, arrive, leave, names = [] } of statesOf(side)) {
      await test.step(name, async () => {
        await arrive(setting)
        await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
        const ours = [...names, BRAND, desk.origin, pageOrigin()]
        // Over and over: an answer is on the screen before it is heard of here.
        const foreign = async () => foreignText(page, [...(await heard()), ...ours])
        await softly.poll(foreign, name).toEqual([])
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 })
          expect.soft(await clippedText(page), `${name}, ${width} px wide`).toEqual([])
        }
        await leave?.(setting)
      })
    }
  })
}
