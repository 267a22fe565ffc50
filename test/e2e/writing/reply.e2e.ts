import { expect } from '../fixtures'
import {
  NOTE_PATH,
  notesWith,
  openTicket,
  replyBox,
  sendButton,
  takeTicket,
  test,
  writes,
} from './tickets'

test('a reply can be taken back for five seconds, then it arrives once', async ({
  page,
  desk,
  openMenuItem,
}) => {
  const ticket = takeTicket(desk)
  const tickets = await openMenuItem('portal')
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', 'allow-scripts allow-same-origin')
  await openTicket(tickets, ticket)
  await replyBox(tickets).fill('It works **again**.')
  await sendButton(tickets).click()
  await tickets.getByRole('button', { name: 'Undo' }).click()
  await expect(replyBox(tickets)).toHaveValue('It works **again**.')
  expect(writes(desk, NOTE_PATH)).toEqual([])

  await replyBox(tickets).press('Control+Enter')
  await expect(tickets.getByRole('button', { name: 'Undo' })).toBeVisible()
  const conversation = tickets.getByRole('region', { name: 'Conversation' })
  await expect(
    conversation.getByRole('article').filter({ hasText: 'It works again.' }),
  ).toHaveCount(1, { timeout: 15_000 })
  await expect(replyBox(tickets)).toHaveValue('')
  expect(notesWith(ticket, 'It works **again**.')).toBe(1)
  expect(writes(desk, NOTE_PATH)).toHaveLength(1)
})

test('what has just been sent is in view to its last line, above the composer', async ({
  page,
  desk,
  launchUrl,
}) => {
  const ticket = takeTicket(desk)
  ticket.description = 'One line of many.\n\n'.repeat(30)
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  await replyBox(page).fill('The first line\n\nThe last line')
  await sendButton(page).click()
  const last = page.getByRole('article').getByText('The last line', { exact: true })
  await expect(last).toBeVisible({ timeout: 15_000 })
  expect(notesWith(ticket, 'The last line')).toBe(1)
  await expect(replyBox(page)).toHaveValue('')
  // The composer's ground reaches 20 px above its box, and fades out there.
  const free = async () => {
    const [line, box] = [await last.boundingBox(), await replyBox(page).boundingBox()]
    return line === null || box === null ? null : box.y - 20 - line.y - line.height
  }
  await expect.poll(free, { timeout: 2_000 }).toBeGreaterThanOrEqual(0)
  await page.mouse.move(400, 300)
  await page.mouse.wheel(0, -400)
  await expect(last).not.toBeInViewport()
})

test('a double click is one reply', async ({ page, openedTicket: ticket }) => {
  await replyBox(page).fill('Twice clicked')
  await sendButton(page).dblclick()
  await expect.poll(() => notesWith(ticket, 'Twice clicked'), { timeout: 15_000 }).toBe(1)
  await page.waitForTimeout(1_500)
  expect(notesWith(ticket, 'Twice clicked')).toBe(1)
})

test('an answer that is cut after the commit makes no duplicate', async ({
  page,
  desk,
  openedTicket: ticket,
}) => {
  desk.faults.add({ match: { method: 'POST', path: NOTE_PATH }, times: 1, fault: { kind: 'cut' } })
  await replyBox(page).fill('Cut on its way back')
  await sendButton(page).click()
  await expect(page.getByText(/Checking whether/).first()).toBeVisible({ timeout: 10_000 })
  await expect(replyBox(page)).toHaveValue('', { timeout: 20_000 })
  expect(notesWith(ticket, 'Cut on its way back')).toBe(1)
  expect(writes(desk, NOTE_PATH)).toHaveLength(1)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a gateway that gave up before anything was done: the person decides, and it arrives once', async ({
  page,
  desk,
  openedTicket: ticket,
}) => {
  test.setTimeout(90_000)
  const fault = { kind: 'status', status: 502 } as const
  desk.faults.add({ match: { method: 'POST', path: NOTE_PATH }, times: 1, fault })
  await replyBox(page).fill('Lost at the gateway')
  await sendButton(page).click()
  const alert = page.getByRole('alert')
  await expect(alert).toBeVisible({ timeout: 30_000 })
  expect(notesWith(ticket, 'Lost at the gateway')).toBe(0)
  await alert.getByRole('button', { name: 'Send again' }).click()
  await expect.poll(() => notesWith(ticket, 'Lost at the gateway'), { timeout: 20_000 }).toBe(1)
  await expect(replyBox(page)).toHaveValue('', { timeout: 10_000 })
  await expect(page.getByRole('alert')).toHaveCount(0)
})

const refusals = [
  {
    name: 'a 400 with a field’s message',
    status: 400,
    body: { title: 'Invalid', errors: { Content: ['The reply is too polite.'] } },
    said: 'The reply is too polite.',
  },
  {
    name: 'a 403 with words',
    status: 403,
    body: { errorCode: 'Forbidden', errorDescription: 'This queue is read only.' },
    said: 'This queue is read only.',
  },
] as const

for (const { name, status, body, said } of refusals) {
  test(`${name} is said, and the text is kept`, async ({ page, desk, openedTicket: ticket }) => {
    const fault = { kind: 'status', status, body } as const
    desk.faults.add({ match: { method: 'POST', path: NOTE_PATH }, fault })
    await replyBox(page).fill(`Kept after a ${status}`)
    await sendButton(page).click()
    await expect(page.getByText(said).first()).toBeVisible({ timeout: 15_000 })
    await expect(page.getByText(`Kept after a ${status}`).or(replyBox(page)).first()).toBeVisible()
    expect(notesWith(ticket, `Kept after a ${status}`)).toBe(0)
    expect(writes(desk, NOTE_PATH)).toHaveLength(1)
  })
}
