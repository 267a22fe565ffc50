import { axeViolations } from './axe-violations'
import { expect, pageOrigin, test } from './fixtures'
import { checked, expectLine } from './setup-lines'

test.beforeEach(({ desk }) => {
  desk.settings.update({ sandbox: ['allow-scripts'] })
})

test('from the notice of a frame without an origin the check opens, and leads back', async ({
  page,
  desk,
  openMenuItem,
}) => {
  const code: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/assets/')) code.push(request.url())
  })
  const tickets = await openMenuItem('portal')
  const notice = tickets.getByRole('heading', { level: 1, name: /may not say where it comes from/ })
  await expect(notice).toBeVisible()
  await page.waitForTimeout(300)
  expect(code).toEqual([])

  await tickets.getByRole('link', { name: 'Check the set-up' }).click()
  await checked(tickets, '1 thing to do')
  await expect(tickets.getByRole('heading', { level: 1 })).toHaveText('Set-up check')
  await expect(tickets.getByRole('heading', { level: 1 })).toBeFocused()
  await expectLine(tickets, 'The page’s origin', 'To do', /tick Allow Same Origin/)
  await expectLine(tickets, 'Access token', 'Not known', /Not looked at/)
  await expectLine(tickets, 'Host', 'Not known', /Not looked at/)
  await expectLine(tickets, 'The frame', 'In order', new RegExp(desk.origin))
  await expectLine(tickets, 'The instance answers', 'Not known', /Not asked/)
  await expectLine(tickets, 'Storage', 'Limited', /without an origin/)
  await expectLine(tickets, 'The device’s clock', 'Not known', /can’t be read/)
  const frame = page.frames().find((each) => each.parentFrame() !== null)
  expect(frame && (await axeViolations(frame))).toEqual([])
  await tickets.getByText('The report as text').click()
  await expect(tickets.getByRole('textbox', { name: 'The report as text' })).toHaveValue(
    /\[To do\] The page’s origin: .*\n +- .*Allow Same Origin/,
  )

  await tickets.getByRole('link', { name: 'Back to what went wrong' }).click()
  await expect(notice).toBeVisible()
  await expect(tickets.getByRole('main')).toContainText('tick Allow Same Origin')
  expect(frame && (await axeViolations(frame))).toEqual([])
  await tickets.getByRole('link', { name: 'Check the set-up' }).click()
  await checked(tickets, '1 thing to do')
  expect(desk.requests.entries).toHaveLength(0)
})

test('a frame without an origin that opens at the check shows it', async ({
  desk,
  openMenuItem,
}) => {
  desk.settings.update({ pageUrl: `${pageOrigin()}/index.html?route=/setup` })
  const tickets = await openMenuItem('portal')
  await checked(tickets, '1 thing to do')
  await expectLine(tickets, 'The page’s origin', 'To do', /tick Allow Same Origin/)
  expect(desk.requests.entries).toHaveLength(0)
})

for (const [start, pageUrl] of [
  ['from the notice', '/index.html'],
  ['at the launch', '/index.html?route=/setup'],
] as const) {
  test(`a host that gives its code to no stranger: the notice stays, asked ${start}`, async ({
    page,
    desk,
    openMenuItem,
  }) => {
    await page.route('**/assets/*.js', async (route) => {
      const response = await route.fetch()
      // Another origin's name rather than no header: Playwright would add one that lets the page in.
      const headers = { ...response.headers(), 'access-control-allow-origin': 'https://a.example' }
      await route.fulfill({ response, headers })
    })
    desk.settings.update({ pageUrl: pageOrigin() + pageUrl })
    const tickets = await openMenuItem('portal')
    const heading = tickets.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(/may not say where it comes from/)
    const drawn = await heading.elementHandle()
    const link = tickets.getByRole('link', { name: 'Check the set-up' })
    if (start === 'from the notice') await link.click()
    await expect(tickets.getByRole('alert')).toHaveText(
      /check did not load in this sandbox: tick Allow Same Origin/,
    )
    // Asked again it says so again, in the same place and once.
    await link.click()
    await page.waitForTimeout(300)
    await expect(tickets.getByRole('alert')).toHaveCount(1)
    await expect(tickets.getByRole('listitem')).toHaveCount(3)
    expect(await drawn?.evaluate((element) => element.isConnected)).toBe(true)
    const frame = page.frames().find((each) => each.parentFrame() !== null)
    expect(frame && (await axeViolations(frame))).toEqual([])
  })
}
