import { expect } from '../fixtures'
import { file, notesWith, replyBox, sendButton, test, UPLOAD_PATH, writes } from './tickets'

test('a file of 16 MB is refused before anything is sent, and the text stays', async ({
  page,
  desk,
  openedTicket: ticket,
}) => {
  await replyBox(page).fill('Here is the log')
  await page.locator('input[type=file]').setInputFiles(file('huge.log', 16 * 1024 * 1024))
  await expect(page.getByText(/huge\.log/).first()).toBeVisible()
  await expect(page.getByText(/15 MB/).first()).toBeVisible()
  await expect(replyBox(page)).toHaveValue('Here is the log')
  await sendButton(page).click()
  await expect.poll(() => notesWith(ticket, 'Here is the log'), { timeout: 15_000 }).toBe(1)
  expect(writes(desk, UPLOAD_PATH)).toEqual([])
  expect(ticket.attachments ?? []).toEqual([])
})

test('a file goes with the reply, after its words', async ({ page, openedTicket: ticket }) => {
  await replyBox(page).fill('The log you asked for')
  await page.locator('input[type=file]').setInputFiles(file('client.log', 40_000))
  await sendButton(page).click()
  const sent = () => ticket.notes.filter(({ note }) => note === 'The log you asked for')
  const files = () => sent().map(({ attachments }) => attachments.map(({ name }) => name))
  await expect.poll(files, { timeout: 20_000 }).toEqual([['client.log']])
  const message = page.getByRole('article').filter({ hasText: 'The log you asked for' })
  await expect(message.getByText('client.log')).toBeVisible()
  await expect(replyBox(page)).toHaveValue('')
})

test('a picture is pasted, and a 413 keeps it, with the instance’s words', async ({
  page,
  desk,
  openedTicket: ticket,
}) => {
  const body = { errorCode: 'TooLarge', errorDescription: 'No pictures over 1 kB here.' }
  const fault = { kind: 'status', status: 413, body } as const
  desk.faults.add({ match: { method: 'POST', path: UPLOAD_PATH }, times: 1, fault })
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 60, height: 40 } })
  await replyBox(page).evaluate(
    (field, bytes) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }))
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    },
    [...picture],
  )
  await expect(page.getByText(/pasted.*\.png/).first()).toBeVisible()
  await sendButton(page).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('No pictures over 1 kB here.', { timeout: 20_000 })
  const all = () => [...(ticket.attachments ?? []), ...ticket.notes.flatMap((n) => n.attachments)]
  const pasted = () => all().filter(({ name }) => name.startsWith('pasted'))
  expect(pasted()).toEqual([])
  await sendButton(page).click()
  await expect.poll(() => pasted().length, { timeout: 20_000 }).toBe(1)
})

test('many files leave the conversation and the way to send in view', async ({
  page,
  openedTicket: ticket,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 })
  await page
    .getByLabel('Attach files')
    .setInputFiles(Array.from({ length: 30 }, (_, index) => file(`${index + 1}.log`, 10)))
  await expect(page.getByText('30 files')).toBeInViewport({ ratio: 1 })
  await expect(sendButton(page)).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ticket.summary)
  const { y = 0 } = (await replyBox(page).boundingBox()) ?? {}
  expect(y).toBeGreaterThan(300)
  const last = page.getByRole('button', { name: 'Remove 30.log' })
  await last.focus()
  await expect(last).toBeInViewport({ ratio: 1 })
})
