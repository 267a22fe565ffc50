import { NOTE_PATH, openTicket, replyBox, sendButton, takeTicket, test } from './writing/tickets'
import { expect } from './fixtures'

test.use({ viewport: { width: 380, height: 740 }, hasTouch: true, isMobile: true })

const LONG =
  'Re: Fwd: Re: [EXTERNAL] The printer on the third floor prints every second page of the quarterly statements ' +
  'upside down, in magenta, and only for those who sit by the window'

test('on a phone a ticket’s words begin in its upper half, and nothing of it is lost', async ({
  page,
  desk,
  launchUrl,
}) => {
  const ticket = takeTicket(desk)
  ticket.summary = 'The door of the lift squeaks'
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  const first = page.getByRole('article').first()
  await expect(first).toBeVisible()
  const more = page.getByRole('button', { name: 'More', exact: true })
  await expect(more).toBeVisible()
  const { y } = (await first.boundingBox()) ?? { y: Infinity }
  expect(y).toBeLessThan(300)

  await expect(page.getByRole('button', { name: 'Pin' })).toHaveCount(0)
  await more.tap()
  for (const name of ['Pin', 'Copy link', 'Copy as Markdown', 'Print']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  }
  await expect(page.getByRole('link', { name: 'Open in DeskDirector' })).toBeVisible()

  const details = page.getByRole('complementary', { name: 'Details' })
  await expect(details).toHaveCount(0)
  await page.getByRole('button', { name: 'Details' }).tap()
  await expect(details).toContainText(ticket.contact?.name ?? '')
  await expect(details.getByText('Created')).toBeVisible()
})

test('on a phone a long title is cut, and whole for whoever asks', async ({
  page,
  desk,
  launchUrl,
}) => {
  const ticket = takeTicket(desk)
  ticket.summary = LONG
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(LONG)
  const height = async () => (await heading.boundingBox())?.height ?? 0
  const cut = await height()
  const whole = page.getByRole('button', { name: 'Whole title' })
  await whole.tap()
  await expect(whole).toHaveAttribute('aria-expanded', 'true')
  expect(await height()).toBeGreaterThan(cut)
  await whole.tap()
  await expect.poll(height).toBe(cut)

  await page.getByRole('button', { name: 'Edit title' }).tap()
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await expect(whole).toHaveCount(0)
})

test('on a phone what can be done about a reply that failed comes into view, and takes no focus', async ({
  page,
  desk,
  openedTicket,
}) => {
  test.setTimeout(90_000)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(openedTicket.summary)
  await replyBox(page).fill('Typed before the plug was pulled')
  const fault = { kind: 'status', status: 500 } as const
  desk.faults.add({ match: { path: NOTE_PATH }, fault })
  await sendButton(page).tap()
  const notice = page.getByRole('alert')
  await expect(notice).toBeVisible({ timeout: 30_000 })
  await expect(notice).toBeInViewport({ ratio: 1 })
  for (const button of await notice.getByRole('button').all()) {
    await expect(button).toBeInViewport({ ratio: 1 })
    await expect(button).not.toBeFocused()
  }
})

test('no screen of a phone can be scrolled away, into nothing', async ({
  page,
  desk,
  launchUrl,
}) => {
  const beyond = () =>
    page.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    )
  const ticket = takeTicket(desk)
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  await expect(replyBox(page)).toBeVisible()
  expect(await beyond()).toBe(0)
  await page.getByRole('link', { name: 'Tickets', exact: true }).last().tap()
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  expect(await beyond()).toBe(0)
  await page.getByRole('link', { name: 'Overview' }).tap()
  await expect(page.getByRole('heading', { name: 'Open by status' })).toBeVisible()
  expect(await beyond()).toBe(0)
})
