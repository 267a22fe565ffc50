import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import {
  file,
  NOTE_PATH,
  notesWith,
  openTicket,
  replyBox,
  sendButton,
  slowNote,
  test as base,
  UPLOAD_PATH,
  writes,
} from './tickets'

const small = (name: string) => file(name, 100)

interface Fixtures {
  /** Another tab of the same browser, at the same ticket. */
  readonly secondTab: Page
}

const test = base.extend<Fixtures>({
  secondTab: async ({ context, launchUrl, openedTicket }, provide) => {
    const tab = await context.newPage()
    await tab.goto(await launchUrl())
    await openTicket(tab, openedTicket)
    await provide(tab)
  },
})

test('the same draft, sent in two tabs, is one note', async ({
  page,
  desk,
  openedTicket: ticket,
  secondTab,
}) => {
  await replyBox(page).fill('Same words in two tabs')
  await expect(replyBox(secondTab)).toHaveValue('Same words in two tabs')
  await sendButton(page).click()
  await expect(secondTab.getByText('This is about to be sent from another tab.')).toBeVisible()
  await sendButton(secondTab).click()
  await expect.poll(() => notesWith(ticket, 'Same words'), { timeout: 15_000 }).toBe(1)
  // Both are done with it, and neither offers it again.
  for (const tab of [page, secondTab]) {
    await expect(replyBox(tab)).toHaveValue('', { timeout: 20_000 })
    await expect(tab.getByRole('alert')).toHaveCount(0)
  }
  expect(notesWith(ticket, 'Same words')).toBe(1)
  expect(writes(desk, NOTE_PATH)).toHaveLength(1)
})

test('what one tab takes long to send, another neither sends nor asks about', async ({
  page,
  desk,
  openedTicket: ticket,
  secondTab,
}) => {
  slowNote(desk, 6_000)
  await replyBox(page).fill('Slow words')
  await sendButton(page).click()
  // It is on its way, there too.
  await expect(replyBox(secondTab)).toBeHidden({ timeout: 15_000 })
  await expect(replyBox(secondTab)).toHaveValue('', { timeout: 20_000 })
  await expect(secondTab.getByRole('alert')).toHaveCount(0)
  expect(notesWith(ticket, 'Slow words')).toBe(1)
  expect(writes(desk, NOTE_PATH)).toHaveLength(1)
})

test('what is on screen in two tabs is what is kept', async ({
  page,
  launchUrl,
  openedTicket: ticket,
  secondTab,
}) => {
  await replyBox(page).fill('Typed in tab one')
  await expect(replyBox(secondTab)).toHaveValue('Typed in tab one')
  await replyBox(secondTab).fill('Typed in tab two')
  await expect(replyBox(page)).toHaveValue('Typed in tab two')
  await page.goto('about:blank')
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  await expect(replyBox(page)).toHaveValue('Typed in tab two')
})

test('while one tab sends, the list in another says so, and asks nothing', async ({
  page,
  context,
  desk,
  launchUrl,
  openedTicket: ticket,
}) => {
  slowNote(desk, 8_000)
  const list = await context.newPage()
  ticket.summary = 'Slow words are on their way'
  await list.goto(`${await launchUrl()}&route=${encodeURIComponent('/tickets?q=slow words')}`)
  const row = list.locator(`[data-ticket-id="${ticket.id}"]`)
  await expect(row).toBeVisible()
  await replyBox(page).fill('Slow words')
  await expect(row.getByText('Draft')).toBeVisible()
  await sendButton(page).click()
  await expect(row.getByText('Sending')).toBeVisible()
  // From its leaving until it has arrived.
  const marks = row.getByText(/^(Draft|Sending|Needs your answer)$/)
  await expect(marks).toHaveText('Sending', { timeout: 5_000 })
  await page.waitForResponse((response) => NOTE_PATH.test(response.url()) && response.ok())
  await expect(marks).toHaveCount(0, { timeout: 10_000 })
})

test('a file that one tab has sent isn’t sent again from the tab that attached it', async ({
  page,
  desk,
  openedTicket: ticket,
  secondTab,
}) => {
  await replyBox(secondTab).fill('Two files')
  await secondTab.getByLabel('Attach files').setInputFiles(['a.png', 'b.zip'].map(small))
  await expect(secondTab.getByText('b.zip')).toBeVisible()
  const match = { method: 'POST', path: UPLOAD_PATH }
  desk.faults.add({ match, times: 1, fault: { kind: 'latency', ms: 1_500 } })
  await sendButton(page).click()
  // The first is on its way: what goes wrong next is the second.
  await expect.poll(() => desk.faults.rules(), { timeout: 15_000 }).toEqual([])
  desk.faults.add({ match, times: 1, fault: { kind: 'status', status: 415 } })
  await expect(page.getByText('b.zip didn’t go through')).toBeVisible({ timeout: 15_000 })
  await sendButton(secondTab).click()
  const names = () => {
    const ofNotes = ticket.notes.flatMap(({ attachments }) => attachments)
    return [...(ticket.attachments ?? []), ...ofNotes].map(({ name }) => name)
  }
  await expect.poll(names, { timeout: 15_000 }).toContain('b.zip')
  expect(names().filter((name) => name === 'a.png')).toHaveLength(1)
})
