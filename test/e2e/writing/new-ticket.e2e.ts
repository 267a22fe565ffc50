import { expect, test } from '../fixtures'

/** Calls that open a ticket. */
const CREATE_PATH = /\/tickets$/

test('a new ticket is opened once, however often the button is pressed', async ({
  desk,
  openMenuItem,
}) => {
  const title = `Projector is dark ${Date.now()}`
  const there = () => [...desk.instance.tickets.values()].filter(({ summary }) => summary === title)
  const tickets = await openMenuItem('portal')
  await tickets
    .getByRole('link', { name: 'New ticket' })
    .or(tickets.getByRole('button', { name: 'New ticket' }))
    .click()
  await tickets.getByRole('textbox', { name: 'Title' }).fill(title)
  await tickets.getByRole('textbox', { name: 'Description' }).fill('Since **this morning**.')
  await tickets.getByRole('button', { name: 'Create ticket' }).dblclick()
  await expect(tickets.getByRole('heading', { level: 1 })).toHaveText(title)
  expect(there()).toHaveLength(1)
  expect(there()[0]?.description).toBe('Since **this morning**.')
})

test('a new ticket whose answer was cut is found, not opened again', async ({
  page,
  desk,
  launchUrl,
}) => {
  const title = `Scanner eats paper ${Date.now()}`
  const there = () => [...desk.instance.tickets.values()].filter(({ summary }) => summary === title)
  desk.faults.add({
    match: { method: 'POST', path: CREATE_PATH },
    times: 1,
    fault: { kind: 'cut' },
  })
  await page.goto(`${await launchUrl()}&route=/new`)
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('textbox', { name: 'Description' }).fill('Every second page.')
  await page.getByRole('button', { name: 'Create ticket' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { timeout: 30_000 })
  expect(there()).toHaveLength(1)
})

test('what was typed for a new ticket is there after a reload', async ({ page, launchUrl }) => {
  await page.goto(`${await launchUrl()}&route=/new`)
  await page.getByRole('textbox', { name: 'Title' }).fill('Half a title')
  await page.getByRole('textbox', { name: 'Description' }).fill('Half a descr')
  await page.goto('about:blank')
  await page.goto(`${await launchUrl()}&route=/new`)
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Half a title')
  await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue('Half a descr')
})
