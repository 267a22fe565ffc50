import { expect } from '../fixtures'
import {
  NOTE_PATH,
  notesWith,
  replyBox,
  sendButton,
  takeTicket,
  test,
  writes,
} from '../writing/tickets'
import { keepsFocus, tabTo } from './by-keyboard'
import { editByKeys } from './edit-by-keys'
import { button, heading, openList, rows } from './on-the-page'
import { listen } from './what-is-said'

test('a ticket is looked for, answered and left without a mouse', async ({
  page,
  desk,
  launchUrl,
}) => {
  const ticket = takeTicket(desk)
  await openList(page, await launchUrl())
  await tabTo(page, page.getByRole('searchbox'))
  await page.keyboard.type(ticket.summary)
  const link = page.locator(`[data-ticket-id="${ticket.id}"]`).getByRole('link')
  await expect(rows(page).last()).toContainText(ticket.summary)
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await expect(heading(page)).toHaveText(ticket.summary)

  await tabTo(page, replyBox(page))
  const said = await listen(page)
  await page.keyboard.type('Answered by keys alone')
  await tabTo(page, sendButton(page))
  await page.keyboard.press('Enter')
  await keepsFocus(page)
  await expect.poll(() => notesWith(ticket, 'Answered by keys alone'), { timeout: 15_000 }).toBe(1)
  await expect(replyBox(page)).toHaveValue('')
  await keepsFocus(page)
  expect(writes(desk, NOTE_PATH)).toHaveLength(1)
  const spoken = await said()
  expect(spoken).toEqual([...new Set(spoken)])
  expect(spoken).toContain('Sent')

  const away = page.getByRole('main').getByRole('link', { name: 'Tickets', exact: true })
  await tabTo(page, away, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(link).toBeFocused()
})

test('a ticket is closed with a word and opened again without a mouse', async ({
  page,
  desk,
  openedTicket: ticket,
}) => {
  const close = button(page, 'Close ticket').first()
  await tabTo(page, close)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await keepsFocus(page)
  await page.keyboard.press('Escape')
  await expect(close).toBeFocused()

  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('textbox'))
  await page.keyboard.type('Closed by keys')
  await tabTo(page, dialog.getByRole('button', { name: 'Close ticket' }))
  await page.keyboard.press('Enter')
  await expect.poll(() => ticket.isClosed).toBe(true)
  await expect(dialog).toHaveCount(0)
  await keepsFocus(page)
  expect(ticket.notes.at(-1)?.note).toBe('Closed by keys')

  const reopen = button(page, 'Reopen ticket').first()
  await tabTo(page, reopen)
  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('button', { name: 'Reopen ticket' }))
  await page.keyboard.press('Enter')
  await expect.poll(() => ticket.isClosed).toBe(false)
  await keepsFocus(page)
  expect(desk.requests.entries.filter(({ status }) => status >= 400)).toEqual([])
})

test('a closed ticket is rated without a mouse', async ({ page, desk, launchUrl }) => {
  const ticket = takeTicket(desk, true)
  await page.goto(`${await launchUrl()}&ticket=${ticket.id}`)
  await expect(button(page, 'Rate the help')).toBeVisible()
  await tabTo(page, button(page, 'Rate the help'))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Rate the help' })
  await expect(dialog.getByRole('radio').first()).toBeFocused()
  await tabTo(page, dialog.getByRole('button', { name: 'Rate the help' }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('Choose from one to five stars first.')
  await expect(dialog.getByRole('radio').first()).toBeFocused()
  for (let star = 1; star < 4; star += 1) await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: 'Well', exact: true })).toBeChecked()
  await tabTo(page, dialog.getByRole('textbox'))
  await page.keyboard.type('Quick and kind')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => ticket.rating?.text).toBe('Quick and kind')
  expect(ticket.rating?.score).toBe(4)
  await expect(dialog).toHaveCount(0)
  await keepsFocus(page)
  await expect(page.getByText('Thank you for rating')).toBeVisible()
  await expect(button(page, 'You rated 4 of 5 · Rate again')).toBeFocused()
})

test('a ticket’s title is edited, and the edit taken back, without a mouse', async ({
  page,
  openedTicket: ticket,
}) => {
  const edit = button(page, 'Edit title')
  await tabTo(page, edit)
  const field = page.getByRole('textbox', { name: 'Title' })
  const kept = () => ticket.summary
  await editByKeys(page, { edit, field, save: button(page, 'Save'), kept }, 'Titled by keys')
  await keepsFocus(page)
})
