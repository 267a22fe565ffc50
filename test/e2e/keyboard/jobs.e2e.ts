import type { Page } from '@playwright/test'
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
import { listen } from './what-is-said'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const rows = (page: Page) => page.locator('[data-ticket-id]')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Opens the page's list, with all its parts. */
async function openList(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(rows(page).first()).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
}

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
  await tabTo(page, dialog.getByRole('button', { name: 'Rate the help' }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('Choose from one to five stars first.')
  await tabTo(page, dialog.getByRole('radio', { name: 'Very well' }), 'Shift+Tab')
  await page.keyboard.press('ArrowLeft')
  await expect(dialog.getByRole('radio', { name: 'Well', exact: true })).toBeChecked()
  await tabTo(page, dialog.getByRole('textbox'))
  await page.keyboard.type('Quick and kind')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => ticket.rating?.text).toBe('Quick and kind')
  expect(ticket.rating?.score).toBe(4)
  await expect(dialog).toHaveCount(0)
  await keepsFocus(page)
  await expect(page.getByText('Thank you for rating')).toBeVisible()
})

test('a ticket’s title is edited, and the edit taken back, without a mouse', async ({
  page,
  openedTicket: ticket,
}) => {
  const before = ticket.summary
  const edit = button(page, 'Edit title')
  await tabTo(page, edit)
  await page.keyboard.press('Enter')
  const title = page.getByRole('textbox', { name: 'Title' })
  await expect(title).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(edit).toBeFocused()
  expect(ticket.summary).toBe(before)

  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Titled by keys')
  await tabTo(page, button(page, 'Save'))
  await page.keyboard.press('Enter')
  await expect.poll(() => ticket.summary).toBe('Titled by keys')
  await keepsFocus(page)
})

test('a new ticket is written and created without a mouse', async ({ page, desk, launchUrl }) => {
  const name = `Created by keys ${Date.now()}`
  const there = () => [...desk.instance.tickets.values()].filter(({ summary }) => summary === name)
  await openList(page, await launchUrl())
  await tabTo(
    page,
    page
      .getByRole('button', { name: 'New ticket' })
      .or(page.getByRole('link', { name: 'New ticket' }))
      .first(),
  )
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('New ticket')
  await keepsFocus(page)
  const title = page.getByRole('textbox', { name: 'Title' })
  await tabTo(page, title)
  await page.keyboard.type(name)
  await tabTo(page, page.getByRole('textbox', { name: 'Description' }))
  await page.keyboard.type('All of it typed.')
  await tabTo(page, button(page, 'Create ticket'))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(name)
  await keepsFocus(page)
  expect(there()).toHaveLength(1)
  expect(there()[0]?.description).toBe('All of it typed.')
})

test('the list is sifted, and taken along, without a mouse', async ({ page, launchUrl }) => {
  await openList(page, await launchUrl())
  const said = await listen(page)
  await tabTo(page, page.getByRole('radio', { name: 'Open' }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Closed' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Closed' })).toBeFocused()
  await expect(heading(page)).toHaveText(/closed/i)
  await keepsFocus(page)
  const spoken = await said()
  expect(spoken).toEqual([...new Set(spoken)])
  expect(spoken.length).toBeGreaterThan(0)

  const take = page.getByRole('button', { name: 'Export' })
  await tabTo(page, take)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await keepsFocus(page)
  await page.keyboard.press('Escape')
  await expect(take).toBeFocused()
})

test('a bar of the overview leads to its tickets without a mouse', async ({ page, launchUrl }) => {
  await openList(page, await launchUrl())
  const nav = page.getByRole('navigation', { name: 'Pages' })
  await tabTo(page, nav.getByRole('link', { name: 'Overview' }))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Overview')
  await keepsFocus(page)
  const bar = page.getByRole('region', { name: 'Open by status' }).getByRole('link').first()
  await tabTo(page, bar)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await keepsFocus(page)
})

test('an agent sets a status without a mouse', async ({ page, desk, launchUrl }) => {
  const ticket = [...desk.instance.tickets.values()].find(
    ({ isClosed, queue, status }) =>
      !isClosed &&
      !desk.instance.agents[0]?.readOnlyQueues?.includes(queue.id) &&
      status.name !== 'In progress' &&
      desk.instance.queues
        .find(({ id }) => id === queue.id)
        ?.statuses.some(({ name }) => name === 'In progress'),
  )
  if (ticket === undefined) throw new Error('No ticket can be put in progress.')
  await page.goto(`${await launchUrl({ side: 'tech' })}&ticket=${ticket.id}`)
  const status = page.getByRole('combobox', { name: 'Status', exact: true })
  await expect(status).toBeVisible()
  await tabTo(page, status)
  await page.keyboard.type('In progress')
  await expect.poll(() => ticket.status.name).toBe('In progress')
  await expect(page.getByText('Saved').first()).toBeVisible()
  await expect(status).toBeFocused()
})
