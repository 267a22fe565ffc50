import type { Page } from '@playwright/test'
import { axeViolations } from './axe-violations'
import { expect, LIST_PATH, pageOrigin, test, TICKET_PATH } from './fixtures'
import { checked } from './setup-lines'

/** The report, as whoever can't use the button reads it. */
async function reportOf(screen: Page): Promise<string> {
  await screen.getByText('The report as text').click()
  return screen.getByRole('textbox', { name: 'The report as text' }).inputValue()
}

test('screen and report hold no token, no person and nothing of a ticket', async ({
  page,
  desk,
  launchUrl,
}) => {
  const url = await launchUrl()
  const token = new URL(url).searchParams.get('access_token') ?? ''
  const planted = 'zoe@planted.example'
  desk.faults.add({
    match: { path: TICKET_PATH },
    fault: { kind: 'status', status: 403, body: { message: `${planted} sent ${token}` } },
  })
  desk.faults.add({
    match: { path: LIST_PATH },
    fault: { kind: 'replaced', field: 'createdOn', value: planted, row: 2 },
  })
  await page.goto(`${url}&email=${planted}&route=/setup`)
  await checked(page, '2 things to do')
  const report = await reportOf(page)
  expect(report).toContain('[To do] One ticket (ticket.get): Refused with status 403')

  const me = desk.instance.contacts[0]
  const tickets = [...desk.instance.tickets.values()].filter(
    ({ contact }) => contact?.id === me?.id,
  )
  expect(tickets.length).toBeGreaterThan(3)
  const shown = await page.getByRole('main').evaluate((main) => main.outerHTML)
  for (const text of [report, shown]) {
    for (const secret of [token, token.split('.')[1] ?? '', planted, me?.email, me?.lastName]) {
      expect(text).not.toContain(secret)
    }
    expect(text).not.toMatch(/[\w.]+@[\w.]+/)
    for (const { id, summary } of tickets) {
      expect(text).not.toContain(summary)
      expect(text).not.toMatch(new RegExp(`\\b${id}\\b`))
    }
  }
})

test('the report is copied where the frame has no clipboard', async ({
  page,
  context,
  desk,
  openMenuItem,
}) => {
  desk.settings.update({ pageUrl: `${pageOrigin()}/index.html?route=/setup` })
  const tickets = await openMenuItem('portal')
  await checked(tickets, 'Everything is in order')
  await tickets.getByRole('button', { name: 'Copy report' }).click()
  await expect(tickets.getByRole('button', { name: 'Report copied' })).toBeVisible()
  await context.grantPermissions(['clipboard-read'], { origin: desk.origin })
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Result: Everything is in order')
  expect(copied.split('\n').length).toBeGreaterThan(20)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 380]) {
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } })

      test('axe finds no fault, in a session and without one', async ({
        page,
        desk,
        launchUrl,
      }) => {
        desk.faults.add({ match: { path: TICKET_PATH }, fault: { kind: 'status', status: 404 } })
        await page.goto(`${await launchUrl()}&route=/setup`)
        await checked(page, '1 thing to do')
        await page.getByText('The report as text').click()
        expect(await axeViolations(page)).toEqual([])
        await page.goto(`${pageOrigin()}/index.html#/setup`)
        await checked(page, '1 thing to do')
        expect(await axeViolations(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
          true,
        )
      })
    })
  }
}
