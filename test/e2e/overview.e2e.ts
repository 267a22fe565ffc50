import { expect, LIST_PATH, test } from './fixtures'

test('the overview is a click away, and each picture leads to what is behind it', async ({
  page,
  launchUrl,
}) => {
  await page.goto(await launchUrl())
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  const nav = page.getByRole('navigation', { name: 'Pages' })
  await nav.getByRole('link', { name: 'Overview' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  await expect(nav.getByRole('link', { name: 'Overview' })).toHaveAttribute('aria-current', 'page')

  const status = page.getByRole('region', { name: 'Open by status' })
  const bar = status.getByRole('link').first()
  const count = Number(/\d+$/.exec((await bar.textContent()) ?? '')?.[0])
  await bar.click()
  await expect(page.locator('[data-ticket-id]')).toHaveCount(count)

  await page.goBack()
  await page.getByRole('switch', { name: 'Show as table' }).press('Space')
  const ages = page.getByRole('table', { name: 'Open by age' })
  const row = ages
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
    .first()
  const aged = Number(await row.getByRole('cell').textContent())
  await row.getByRole('link').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-ticket-id]')).toHaveCount(aged)

  // As it was left: a table is a way to read, and no step.
  await page.goBack()
  await expect(ages).toBeVisible()
  await expect(page.getByRole('switch', { name: 'Show as table' })).toBeChecked()

  await nav.getByRole('link', { name: 'Tickets' }).click()
  await expect(nav.getByRole('link', { name: 'Tickets' })).toHaveAttribute('aria-current', 'page')
})

test('a bar’s number, or one that stands for itself, is how many its list comes to', async ({
  page,
  launchUrl,
}) => {
  await page.goto(`${await launchUrl({ side: 'tech' })}#/overview`)
  const figures = {
    'Open by status': /./,
    'Open by age': /./,
    'Busiest request types': /./,
    'Open now': /opened this week/,
    'Median time to close': /closed in 12 weeks/,
  }
  for (const [name, link] of Object.entries(figures)) {
    const figure = page.getByRole('region', { name }).getByRole('link', { name: link }).first()
    await expect(figure).toBeVisible()
    await expect(page.getByText('More are on their way')).toHaveCount(0)
    await page.waitForLoadState('networkidle')
    const count = /^[\d,]+|[\d,]+$/.exec((await figure.textContent()) ?? '')?.[0]
    await figure.click()
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(new RegExp(`^${count} `), { timeout: 15_000 })
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  }
})

test('it opens by its own address, and asks for no list twice', async ({
  page,
  desk,
  launchUrl,
}) => {
  await page.goto(`${await launchUrl()}#/overview`)
  await expect(page.getByRole('region', { name: 'Opened and closed' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Over ' })).toHaveCount(1)
  await page.waitForLoadState('networkidle')
  const asked = desk.requests.entries
    .filter(({ path, method }) => LIST_PATH.test(path) && method !== 'OPTIONS')
    .map(({ path, body = '' }) => path + body)
  expect(asked.length).toBeGreaterThan(0)
  expect([...new Set(asked)]).toEqual(asked)
  expect(page.url()).toMatch(/#\/overview$/)
})

test('where the system forces its colours, the legend has those of the columns', async ({
  page,
  launchUrl,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${await launchUrl()}#/overview`)
  const flow = page.getByRole('region', { name: 'Opened and closed' })
  await expect(flow.getByRole('link').first()).toBeVisible()
  // What was closed is an outline, and empty.
  for (const part of ['stroke', 'fill'] as const) {
    const colours = await flow
      .locator('rect')
      .evaluateAll((all, of) => all.map((each) => getComputedStyle(each)[of]), part)
    expect(colours.length).toBeGreaterThan(2)
    expect(new Set(colours).size).toBe(part === 'stroke' ? 1 : 2)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })
  test('nothing moves when the way to it comes into the header, and all of that fits 320 px', async ({
    page,
    launchUrl,
  }) => {
    let release = () => {}
    const held = new Promise<void>((resume) => (release = resume))
    await page.route('**/assets/overview-parts-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(await launchUrl())
    await expect(page.getByRole('timer')).toBeVisible()
    const brand = page.locator('header').getByText('Lantern IT')
    const before = await brand.boundingBox()
    release()
    await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible()
    expect(await brand.boundingBox()).toEqual(before)
    // One line of it.
    expect(before?.height).toBeLessThan(30)
    const width = (selector: string) =>
      page.locator(selector).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(await width('header')).toBe(0)
    await page.getByRole('link', { name: 'Overview' }).press('Enter')
    await expect(page.getByRole('region', { name: 'Opened and closed' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Tickets', exact: true })).toBeFocused()
    expect(await width('main')).toBe(0)
    expect(await width('html')).toBe(0)
  })
})
