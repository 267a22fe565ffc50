import type { Page } from '@playwright/test'
import { axeViolations } from './axe-violations'
import { expect, test } from './fixtures'
import { refuseStorages } from './refuse-storages'

const DARK = 'rgb(15, 18, 24)'
const LIGHT = 'rgb(247, 248, 250)'

const radio = (page: Page, name: string) => page.getByRole('radio', { name })

async function openOwnMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Signed in as .+ Look( and drafts)?$/ }).click()
  await expect(page.getByRole('group', { name: 'Look', exact: true })).toBeVisible()
}

/** Launches the page anew and gives the colour behind its first paint, none of its own code being there yet. */
async function firstPaint(page: Page, url: string): Promise<string> {
  await page.goto('about:blank')
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(url, { waitUntil: 'commit' })
  await expect(page.locator('header')).toBeVisible()
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  release()
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeVisible()
  await page.unroute('**/assets/index-*.js')
  return colour
}

test('what somebody chose holds at once, and from the first paint of the next launch on', async ({
  page,
  launchUrl,
}) => {
  await page.goto(await launchUrl())
  await openOwnMenu(page)
  await expect(radio(page, 'System')).toBeChecked()
  await radio(page, 'Dark').click()
  await expect(page.locator('body')).toHaveCSS('background-color', DARK)
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Signed in as / })).toBeFocused()

  expect(await firstPaint(page, await launchUrl())).toBe(DARK)
  // A person's word goes before the menu item's.
  expect(await firstPaint(page, `${await launchUrl()}&theme=light`)).toBe(DARK)
  await openOwnMenu(page)
  await expect(radio(page, 'Dark')).toBeChecked()
  await radio(page, 'System').click()
  await expect(page.locator('body')).toHaveCSS('background-color', LIGHT)
  expect(await firstPaint(page, `${await launchUrl()}&theme=dark`)).toBe(LIGHT)
})

test('a menu item says which it is, where nobody chose', async ({ page, launchUrl }) => {
  expect(await firstPaint(page, `${await launchUrl()}&theme=dark`)).toBe(DARK)
  expect(page.url()).not.toContain('theme')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await firstPaint(page, await launchUrl())).toBe(DARK)
  expect(await firstPaint(page, `${await launchUrl()}&theme=light`)).toBe(LIGHT)
  expect(await firstPaint(page, `${await launchUrl()}&theme=mauve`)).toBe(DARK)
})

test('where the system forces its colours, what is chosen and what has the focus stand out', async ({
  page,
  launchUrl,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto(`${await launchUrl()}&theme=light`)
  // What isn't forced, as the bars of a priority, has to suit the system's ground.
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light dark')
  const ground = (name: string) =>
    page
      .locator('label', { has: radio(page, name) })
      .evaluate((label) => getComputedStyle(label).backgroundColor)
  expect(await ground('Open')).not.toBe(await ground('Closed'))
  const row = page.locator('[data-ticket-id]').first()
  await expect(row).toHaveCSS('outline-style', 'none')
  await page.getByRole('searchbox').press('ArrowDown')
  await row.getByRole('link').focus()
  await expect(row).toHaveCSS('outline-style', 'solid')
})

test('where the frame may store nothing, a choice lasts as long as the page, which says so', async ({
  page,
  launchUrl,
}) => {
  await refuseStorages(page, ['localStorage'])
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  expect(await firstPaint(page, `${await launchUrl()}&theme=dark`)).toBe(DARK)
  await openOwnMenu(page)
  await radio(page, 'Light').click()
  await expect(page.locator('body')).toHaveCSS('background-color', LIGHT)
  await expect(page.getByText('only while this page is open').first()).toBeVisible()
  expect(await firstPaint(page, `${await launchUrl()}&theme=dark`)).toBe(DARK)
  expect(errors).toEqual([])
})
