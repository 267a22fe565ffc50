import { failingLaunches } from './failing-launches'
import { expect, pageOrigin, test } from './fixtures'
import { checked, expectLine } from './setup-lines'

const found: Record<string, [title: string, words: RegExp]> = {
  'no token': ['Access token', /switch on Access Token/],
  'no host': ['Host', /Access Token parameter off and on/],
  'a host that is not listed': ['The host in site.json', /“instances”/],
  'a host without https': ['Host', /over https/],
  'an instance that can’t be reached': ['The instance answers', /Developer Corner/],
  'a token that is refused': ['The access token is accepted', /status 401/],
  'a token of TECH in the portal': ['The access token is accepted', /app=portal/],
  'a token of the portal in TECH': ['The access token is accepted', /app=tech/],
}

for (const { name, title, prepare } of failingLaunches) {
  test(`from the notice of ${name} the check opens, and says what to do`, async ({
    page,
    desk,
    launchUrl,
  }) => {
    await page.goto(await prepare({ desk, launchUrl }))
    await page.getByRole('link', { name: 'Check the set-up' }).click()
    await checked(page, /^\d things? to do/)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    const [at, words] = found[name] ?? ['', /never/]
    await expectLine(page, at, 'To do', words)
    await expect(page.getByText('1 thing to do', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Back to what went wrong' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  })
}

test('an instance that lets the page in meanwhile is found by checking again', async ({
  page,
  desk,
  launchUrl,
}) => {
  desk.settings.update({ allowedOrigins: [] })
  await page.goto(`${await launchUrl()}&route=/setup`)
  await checked(page, '1 thing to do')
  await expectLine(page, 'The list of tickets', 'Not known', /can’t be reached/)
  desk.settings.update({ allowedOrigins: [pageOrigin()] })
  await page.getByRole('button', { name: 'Check again' }).click()
  await checked(page, 'Everything is in order')
  await page.getByRole('link', { name: 'Tickets', exact: true }).click()
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
})

test('a token whose time is up says so', async ({ page, launchUrl }) => {
  await page.goto(`${await launchUrl({ seconds: -60 })}&route=/setup`)
  await expectLine(page, 'The access token’s time', 'To do', /over/)
})

test('a check whose code didn’t come says so, and comes when it is tried again', async ({
  page,
}) => {
  await page.route('**/assets/setup-screen-*.js', (route) => route.abort())
  await page.goto(`${pageOrigin()}/index.html#/setup`)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('This screen did not load')
  await page.unroute('**/assets/setup-screen-*.js')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set-up check')
})
