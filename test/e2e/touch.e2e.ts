import { expect, test } from './fixtures'
import { english } from './pseudo/words'
import { smallTargets } from './small-targets'
import { cutWhenSpaced } from './spaced-text'
import { idOfPlain } from './states/find-ticket'
import { statesOf } from './states/states'

/** A laptop's with a touch screen, a tablet's and a phone's; the last is the one that the next screen is come to at. */
const WIDTHS = [1280, 768, 380]
const SPACED = [1280, 380]

test.use({ viewport: { width: 380, height: 800 }, hasTouch: true, isMobile: true })

for (const side of ['portal', 'tech'] as const) {
  test(`every control of ${side} is as large as a finger needs, and text that a reader spaces is whole`, async ({
    page,
    desk,
    launchUrl,
  }) => {
    test.setTimeout(300_000)
    const launch = async (route = '') => page.goto(`${await launchUrl({ side })}&lang=en${route}`)
    const setting = { page, desk, launch, words: english, lang: 'en' }
    for (const { name, arrive, leave } of statesOf(side)) {
      await test.step(name, async () => {
        await arrive(setting)
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 })
          expect.soft(await smallTargets(page), `${name}, ${width} px wide`).toEqual([])
        }
        expect.soft(await cutWhenSpaced(page, SPACED), `${name}, spaced`).toEqual([])
        await leave?.(setting)
      })
    }
  })
}

test('a title that ends below the number’s button leaves it its size', async ({
  page,
  desk,
  launchUrl,
}) => {
  const id = idOfPlain(desk.instance)
  const address = `${desk.origin}/__local/tickets/${id}`
  const before = desk.instance.tickets.get(id)?.summary
  for (const summary of ['A fax is on', 'A fax is on fire', 'A fax is on fire again']) {
    await page.request.post(address, { data: { summary } })
    await page.goto(`${await launchUrl({ side: 'tech' })}&ticket=${id}`)
    await expect(page.getByRole('heading', { name: summary })).toBeVisible()
    await expect(page.getByRole('button', { name: english.edit.summary.edit })).toBeVisible()
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await smallTargets(page), `${summary}, ${width} px wide`).toEqual([])
    }
  }
  await page.request.post(address, { data: { summary: before } })
})

test('a week of the overview is picked by a finger, and leads to what was opened and what was closed in it', async ({
  page,
  launchUrl,
}) => {
  await page.goto(`${await launchUrl({ side: 'tech' })}#/overview`)
  const flow = page.getByRole('region', { name: 'Opened and closed' })
  const weeks = flow.getByRole('slider', { name: 'Week' })
  const week = flow
    .getByRole('listitem')
    .filter({ hasText: /^[1-9].*opened.*[1-9]\d* tickets? closed/ })
    .last()
  await expect(flow.getByRole('link')).toHaveCount(0)
  // The columns themselves, whose links give way to their week.
  const columns = week.locator('svg')
  await expect(columns).toHaveCount(2)
  for (const column of await columns.all()) await expect(column).toBeVisible()
  await weeks.scrollIntoViewIfNeeded()
  const box = (await week.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await expect(weeks).toHaveAttribute('aria-valuetext', /^[1-9]\d* tickets? opened.*· [1-9]/)
  const led = flow.getByRole('link')
  await expect(led).toHaveText([/^Opened \d+$/, /^Closed \d+$/])
  await led.last().tap()
  await expect(page).toHaveURL(/#\/tickets\?state=closed&closedFrom=/)
})
