import { expect } from '../fixtures'
import { openTicket, takeTicket, test, ticketToStart, writes } from './tickets'

/** Calls that change a ticket's fields. */
const UPDATE_PATH = /\/tickets\/\d+$/

test('a title is edited, and whatever else the ticket has stays as it was', async ({
  page,
  desk,
  launchUrl,
}) => {
  const ticket = takeTicket(desk)
  const before = structuredClone(ticket)
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  await page.getByRole('button', { name: 'Edit title' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('A better title')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A better title')
  expect(ticket.summary).toBe('A better title')
  for (const key of Object.keys(before) as (keyof typeof before)[]) {
    // `psaFields` is how the box keeps what a PUT brought back: text for text, so it is looked at by another test.
    if (!['summary', 'modifiedOn', 'psaFields'].includes(key))
      expect(ticket[key]).toEqual(before[key])
  }
  expect(writes(desk, UPDATE_PATH)).toHaveLength(1)
})

test('a rival’s title is shown beside mine, and nothing is overwritten unseen', async ({
  page,
  desk,
  openedTicket: ticket,
}) => {
  const edit = async (title: string) => {
    await page.getByRole('button', { name: 'Edit title' }).click()
    await page.getByRole('textbox', { name: 'Title' }).fill(title)
    await page.request.post(`${desk.origin}/__local/tickets/${ticket.id}`, {
      data: { summary: `Otherwise: ${title}` },
    })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Someone else changed this ticket' })
    await expect(dialog).toContainText(title)
    await expect(dialog).toContainText(`Otherwise: ${title}`)
    return dialog
  }
  await (await edit('Mine')).getByRole('button', { name: 'Keep theirs' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Otherwise: Mine')
  expect(ticket.summary).toBe('Otherwise: Mine')
  expect(writes(desk, UPDATE_PATH)).toEqual([])

  await (await edit('Mine again')).getByRole('button', { name: 'Use mine' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine again')
  expect(ticket.summary).toBe('Mine again')
})

test('a ticket is closed with a word, and opened again', async ({ desk, openMenuItem }) => {
  const ticket = takeTicket(desk)
  const tickets = await openMenuItem('portal')
  await openTicket(tickets, ticket)
  await tickets.getByRole('button', { name: 'Close ticket' }).click()
  const closing = tickets.getByRole('dialog')
  await closing.getByRole('textbox').fill('It works again, thank you.')
  await closing.getByRole('button', { name: 'Close ticket' }).click()
  await expect(tickets.getByRole('button', { name: 'Reopen ticket' })).toBeVisible()
  expect(ticket.isClosed).toBe(true)
  expect(ticket.notes.at(-1)?.note).toBe('It works again, thank you.')
  await tickets.getByRole('button', { name: 'Reopen ticket' }).click()
  await tickets.getByRole('dialog').getByRole('button', { name: 'Reopen ticket' }).click()
  await expect(tickets.getByRole('button', { name: 'Close ticket' })).toBeVisible()
  expect(ticket.isClosed).toBe(false)
})

test('an agent changes the status, and it is saved at once', async ({
  page,
  desk,
  openMenuItem,
}) => {
  const ticket = ticketToStart(desk)
  const tickets = await openMenuItem('tech')
  await openTicket(tickets, ticket)
  await tickets.getByRole('combobox', { name: 'Status', exact: true }).selectOption('In progress')
  await expect.poll(() => ticket.status.name).toBe('In progress')
  await expect(tickets.getByText('Saved').first()).toBeVisible()
  expect(page.url()).toContain('/tech')
})

test('what is behind More opens below it, and leaves it under the pointer', async ({
  page,
  openedTicket: ticket,
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ticket.summary)
  const more = page.getByRole('button', { name: 'More', exact: true })
  const before = await more.boundingBox()
  await more.click()
  await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeVisible()
  expect(await more.boundingBox()).toEqual(before)
})
