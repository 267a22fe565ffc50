import { expect, pageOrigin, test } from './fixtures'

test('the menu item opened again with its parameters behind the hash is a new launch', async ({
  page,
  desk,
  launchUrl,
}) => {
  const [first, second] = desk.instance.contacts
  const behindHash = async (userId: number | undefined) => {
    const { search } = new URL(await launchUrl({ userId: userId ?? 0 }))
    return `${pageOrigin()}/index.html#/tickets${search}`
  }
  await page.goto(await behindHash(first?.id))
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  await expect(page.getByText(`Signed in as ${first?.firstName} ${first?.lastName}`)).toBeAttached()

  // To the browser this is the same document: only the hash changes.
  await page.evaluate(
    (url) => {
      location.href = url
    },
    await behindHash(second?.id),
  )
  await expect(
    page.getByText(`Signed in as ${second?.firstName} ${second?.lastName}`),
  ).toBeAttached()
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  expect(page.url()).not.toContain('token')
})

test('words that look like a parameter are words', async ({ page, launchUrl }) => {
  await page.goto(await launchUrl())
  await page.getByRole('searchbox').fill('access_token=1 host=2')
  await expect(page.getByText('No ticket matches')).toBeVisible()
  await page.waitForTimeout(400)
  await expect(page.getByRole('timer')).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('access_token=1 host=2')
})

test('a page whose own code didn’t come says so', async ({ page, launchUrl }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort())
  await page.goto(await launchUrl())
  await expect(page.getByRole('heading', { name: 'This page did not load' })).toBeVisible()
})

test('a token that ended before the launch is refused once, not ended as well', async ({
  page,
  launchUrl,
}) => {
  await page.goto(await launchUrl({ seconds: -60 }))
  await expect(page.getByRole('heading', { name: /didn’t accept the access token/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Your session has ended' })).toHaveCount(0)
})
