import { browserArguments } from '../browser-arguments'
import { expect, test } from '../fixtures'
import { notesWith, openTicket, replyBox, sendButton, takeTicket } from './tickets'

// Playwright switches off the partitioning of storage, and Chromium then denies a framed page all of it. Of two lists of
// features the last one counts: with a list of our own, a frame stores what it does in everybody's browser.
test.use({
  launchOptions: async ({ launchOptions }, provide) => {
    await provide({ ...launchOptions, args: [...browserArguments, '--disable-features=Translate'] })
  },
})

test('the session ends while somebody types; the menu item opened again has their words', async ({
  desk,
  openMenuItem,
}) => {
  const ticket = takeTicket(desk)
  let tickets = await openMenuItem('portal')
  await openTicket(tickets, ticket)
  await replyBox(tickets).fill('Half of what I wanted to s')
  desk.settings.update({ refuseTokens: true })
  await expect(tickets.getByRole('heading', { name: 'Your session has ended' })).toBeVisible()
  await replyBox(tickets).pressSequentially('ay')
  await expect(tickets.getByText('What you typed is kept').first()).toBeVisible()
  desk.settings.update({ refuseTokens: false })

  tickets = await openMenuItem('portal')
  await expect(tickets.locator(`[data-ticket-id="${ticket.id}"]`)).toContainText('Draft')
  await openTicket(tickets, ticket)
  await expect(replyBox(tickets)).toHaveValue('Half of what I wanted to say')
  expect(notesWith(ticket, 'Half of what')).toBe(0)
  await sendButton(tickets).click()
  await expect
    .poll(() => notesWith(ticket, 'Half of what I wanted to say'), { timeout: 15_000 })
    .toBe(1)
})
