import type { StoredNote, StoredTicket } from '../../local-deskdirector/model'
import type { ServedDeskDirector } from '../../local-deskdirector/serve-local-deskdirector'
import { expect, pageOrigin } from '../fixtures'
import { refuseStorages } from '../refuse-storages'
import { checked } from '../setup-lines'
import { openTicket, replyBox, takeTicket, test } from '../writing/tickets'
import { keepsFocus, tabTo } from './by-keyboard'
import { button, heading, rows } from './on-the-page'

test('the focus goes along from the check of the set-up to the tickets', async ({
  page,
  launchUrl,
}) => {
  await page.goto(`${await launchUrl()}&route=/setup`)
  await checked(page, 'Everything is in order')
  const back = page.getByRole('main').getByRole('link', { name: 'Tickets', exact: true })
  await tabTo(page, back)
  await page.keyboard.press('Enter')
  await expect(rows(page).first()).toBeVisible()
  await expect(heading(page)).toBeFocused()
  await keepsFocus(page)
})

test('the focus goes along from the check of the set-up to what went wrong', async ({
  page,
  desk,
}) => {
  await page.goto(`${pageOrigin()}/index.html?host=${encodeURIComponent(desk.origin)}`)
  await tabTo(page, page.getByRole('link', { name: 'Check the set-up' }))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Set-up check')
  const back = page.getByRole('link', { name: 'Back to what went wrong' })
  await tabTo(page, back, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Open this page from DeskDirector')
  await expect(heading(page)).toBeFocused()
  await keepsFocus(page)
})

test('the focus goes along from a launch that failed to the tickets that come when it is tried again', async ({
  page,
  desk,
  launchUrl,
}) => {
  const { allowedOrigins } = desk.settings.current
  desk.settings.update({ allowedOrigins: [] })
  await page.goto(await launchUrl())
  await tabTo(page, button(page, 'Try again'))
  desk.settings.update({ allowedOrigins })
  await page.keyboard.press('Enter')
  await expect(rows(page).first()).toBeVisible()
  await expect(heading(page)).toBeFocused()
  await keepsFocus(page)
})

test('where the portal’s frame doesn’t print the list, its text is come to without a mouse', async ({
  page,
  context,
  desk,
}) => {
  await context.grantPermissions(['clipboard-read'], { origin: desk.origin })
  await page.goto(`${desk.origin}/portal`)
  await tabTo(page, page.getByRole('link', { name: 'Tickets', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.frameLocator('iframe').locator('[data-ticket-id]').first()).toBeVisible()
  await tabTo(page, page.getByLabel('Signed in as'))
  await page.keyboard.press('Tab')
  await expect(page.locator('iframe')).toBeFocused()
  const tickets = page.frames().find((frame) => frame.url().startsWith(pageOrigin()))
  if (tickets === undefined) throw new Error('The portal has no frame of ours.')
  await tabTo(tickets, tickets.getByRole('button', { name: 'Export' }))
  await page.keyboard.press('Enter')
  const dialog = tickets.getByRole('dialog', { name: 'Export tickets' })
  await tabTo(tickets, dialog.getByRole('radio', { name: 'CSV' }))
  await page.keyboard.press('ArrowLeft')
  await tabTo(tickets, dialog.getByRole('button', { name: 'Print' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('The portal’s frame doesn’t allow printing')
  await keepsFocus(tickets)
  await tabTo(tickets, dialog.getByRole('textbox', { name: 'Text to copy' }), 'Shift+Tab')
  await tabTo(tickets, dialog.getByRole('button', { name: 'Copy' }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeFocused()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('| Number | Title |')
})

test('after the end of a session, words that can’t be kept are copied without a mouse', async ({
  page,
  context,
  desk,
  launchUrl,
}) => {
  const words = `Nowhere to keep this ${Date.now()}`
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await refuseStorages(page)
  const ticket = takeTicket(desk)
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  await tabTo(page, replyBox(page))
  await page.keyboard.type(words)
  desk.settings.update({ refuseTokens: true })
  await expect(page.getByText('Copy what you typed').first()).toBeVisible()
  await expect(replyBox(page)).toBeFocused()
  await expect(replyBox(page)).toBeHidden({ timeout: 20_000 })
  await expect(heading(page)).toHaveText('Your session has ended')
  await keepsFocus(page)
  await tabTo(page, button(page, 'Copy text'))
  await page.keyboard.press('Enter')
  await expect(button(page, 'Text copied')).toBeFocused()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words)
})

/** Has somebody say something in a ticket, which may have been silent. */
function addNote({ instance }: ServedDeskDirector, ticket: StoredTicket, note: string): void {
  const like = [...instance.tickets.values()].flatMap(({ notes }) => notes).find(isPublic)
  if (like === undefined) throw new Error('Nobody has said anything.')
  ticket.notes.push({ ...like, id: 9_000_000 + ticket.id, note, attachments: [] })
}

const isPublic = ({ isInternal }: StoredNote) => !isInternal

test('a link in what was said is seen when it has the focus, however long the answer is', async ({
  page,
  desk,
  launchUrl,
}) => {
  const ticket = takeTicket(desk)
  const lines = 'One line of many.\n\n'.repeat(30)
  const note = `${lines}[the log](https://log.example/)\n\n${lines}`
  addNote(desk, ticket, note)
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  await tabTo(page, replyBox(page))
  for (let line = 0; line < 12; line++) await page.keyboard.type(`Line ${line}\n`)
  await tabTo(page, button(page, 'Close ticket'), 'Shift+Tab')
  await tabTo(page, page.getByRole('link', { name: 'the log' }))
})

test('what is read stays where it is while an answer is typed', async ({
  page,
  desk,
  launchUrl,
}) => {
  const ticket = takeTicket(desk)
  const note = 'One line of many.\n\n'.repeat(60)
  addNote(desk, ticket, note)
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  const scroller = page.getByRole('main')
  await scroller.evaluate((main) => (main.scrollTop = 100))
  await replyBox(page).evaluate((field) => field.focus({ preventScroll: true }))
  await page.keyboard.type('One two')
  await page.keyboard.press('Enter')
  await page.keyboard.type('three')
  expect(await scroller.evaluate((main) => main.scrollTop)).toBe(100)
})
