import { expect, test } from './fixtures'
import { english } from './pseudo/words'
import { smallTargets } from './small-targets'
import { statesOf } from './states/states'

test.use({ viewport: { width: 380, height: 800 }, hasTouch: true, isMobile: true })

for (const side of ['portal', 'tech'] as const) {
  test(`every control of ${side} is as large as a finger needs`, async ({
    page,
    desk,
    launchUrl,
  }) => {
    test.setTimeout(180_000)
    const launch = async (route = '') => page.goto(`${await launchUrl({ side })}&lang=en${route}`)
    const setting = { page, desk, launch, words: english, lang: 'en' }
    for (const { name, arrive, leave } of statesOf(side)) {
      await test.step(name, async () => {
        await arrive(setting)
        expect.soft(await smallTargets(page), name).toEqual([])
        await leave?.(setting)
      })
    }
  })
}
