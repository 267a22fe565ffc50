import { expect } from '../fixtures'
import {
  NOTE_PATH,
  notesWith,
  replyBox,
  sendButton,
  test,
  ticketToStart,
  writes,
} from '../writing/tickets'
import { keepsFocus, tabTo } from './by-keyboard'
import { button } from './on-the-page'
import { listen } from './what-is-said'

for (const [name, activity] of [
  ['Decline', 'declined'],
  ['Escalate', 'escalated'],
] as const) {
  test(`what is behind “${name}” is thought over, then done without a mouse`, async ({
    page,
    openedTicket: ticket,
  }) => {
    const done = () => ticket.activities.filter(({ type }) => type === activity).length
    const words = `${activity} by keys`
    await tabTo(page, button(page, 'More'))
    await page.keyboard.press('Enter')
    const open = button(page, name).first()
    await tabTo(page, open)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await tabTo(page, dialog.getByRole('button', { name: 'Not now' }))
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(open).toBeFocused()
    expect(done()).toBe(0)

    await page.keyboard.press('Enter')
    await page.keyboard.type(words)
    await tabTo(page, dialog.getByRole('button', { name }))
    await page.keyboard.press('Enter')
    await expect.poll(done).toBe(1)
    await expect(dialog).toHaveCount(0)
    await keepsFocus(page)
    expect(notesWith(ticket, words)).toBe(1)
  })
}

test('an agent adds an internal note without a mouse', async ({ page, desk, launchUrl }) => {
  const ticket = ticketToStart(desk)
  const words = `For the team, by keys ${Date.now()}`
  await page.goto(`${await launchUrl({ side: 'tech' })}&ticket=${ticket.id}`)
  const internal = page.getByRole('switch', { name: 'Internal note' })
  await expect(internal).toBeVisible()
  await tabTo(page, replyBox(page))
  await page.keyboard.type(words)
  await tabTo(page, internal)
  await page.keyboard.press('Space')
  await expect(internal).toBeChecked()
  await expect(internal).toBeFocused()
  await expect(page.getByText('Only your team sees this')).toBeVisible()
  const said = await listen(page)
  await expect(sendButton(page)).toHaveCount(0)
  await tabTo(page, button(page, 'Add internal note'))
  await page.keyboard.press('Enter')
  await expect.poll(() => notesWith(ticket, words), { timeout: 15_000 }).toBe(1)
  await keepsFocus(page)
  expect(ticket.notes.at(-1)?.isInternal).toBe(true)
  expect(writes(desk, NOTE_PATH)).toHaveLength(1)
  await expect.poll(said).toContain('Sent')
  await expect(page.getByRole('article').last()).toContainText('not visible to the contact')
})
